const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

/** How long ago a moment was, in the largest unit that fits. Both in milliseconds since the epoch. */
export function ago(moment: number, now: number): string {
  const seconds = (moment - now) / 1_000;
  const fitting = units.find(([, size]) => Math.abs(seconds) >= size);
  if (fitting === undefined) return 'just now';
  const [unit, size] = fitting;
  return format.format(Math.trunc(seconds / size), unit);
}
