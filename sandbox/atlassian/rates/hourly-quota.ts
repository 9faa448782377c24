import { rateLimits } from './limits';

const hourMs = 3_600_000;

/** The points of an app, shared by all its sites and renewed at the top of each hour. */
export class HourlyQuota {
  readonly #spent = new Map<number, number>();

  constructor(readonly points: number = rateLimits.pointsPerHour.value) {}

  /** What is left of the hour that `now` is in; never less than 0. */
  remaining(now: number): number {
    return Math.max(0, this.points - this.spentIn(now));
  }

  /** Points spent in the hour that `now` is in, by everybody. */
  spentIn(now: number): number {
    return this.#spent.get(hourOf(now)) ?? 0;
  }

  /** Takes points off the hour, by this site or by another. */
  spend(points: number, now: number): void {
    this.#spent.set(hourOf(now), this.spentIn(now) + points);
  }

  /** Milliseconds to the next hour. */
  resetsInMs(now: number): number {
    return hourMs - (now % hourMs);
  }
}

function hourOf(now: number): number {
  return Math.floor(now / hourMs);
}
