const dayMs = 24 * 60 * 60 * 1000;

/** Whole days from a time to `now`, which is in milliseconds since the epoch. */
export function daysSince(isoTime: string, now: number): number {
  return Math.floor((now - Date.parse(isoTime)) / dayMs);
}
