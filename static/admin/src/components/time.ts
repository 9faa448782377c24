const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const absolute = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const calendarDay = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const monthDay = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' });
const clockTime = new Intl.DateTimeFormat('en', { timeStyle: 'short' });

/** How long ago or ahead a time is: "3 hours ago", "in 20 minutes"; after about a month the day itself. */
export function relativeTime(iso: string, nowMs: number): string {
  const deltaMs = Date.parse(iso) - nowMs;
  const size = Math.abs(deltaMs);
  if (size < minuteMs) return deltaMs > 0 ? 'in less than a minute' : 'just now';
  if (size < hourMs) return relative.format(Math.trunc(deltaMs / minuteMs), 'minute');
  if (size < dayMs) return relative.format(Math.trunc(deltaMs / hourMs), 'hour');
  if (size < 35 * dayMs) return relative.format(Math.trunc(deltaMs / dayMs), 'day');
  return calendarDay.format(Date.parse(iso));
}

/** The day and the time, in the person's time zone: "Nov 24, 2026, 9:12 AM". */
export function absoluteTime(iso: string): string {
  return absolute.format(Date.parse(iso));
}

/** The day alone: "Nov 24, 2026". */
export function dayOf(iso: string): string {
  return calendarDay.format(Date.parse(iso));
}

/** The day without its year: "Nov 24". */
export function shortDayOf(iso: string): string {
  return monthDay.format(Date.parse(iso));
}

/** The time of the day alone: "9:12 AM". */
export function timeOfDay(iso: string): string {
  return clockTime.format(Date.parse(iso));
}

/** How long something took: "48 s", "3 min 5 s", "1 h 12 min". */
export function duration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    seconds % 60,
  ];
  if (hours > 0) return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`;
  if (minutes > 0) return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
  return `${rest} s`;
}
