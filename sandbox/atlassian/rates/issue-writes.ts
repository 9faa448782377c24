import { rateLimits } from './limits';

const windows = [
  { ms: 2_000, maximum: rateLimits.issueWritesShort.value },
  { ms: 30_000, maximum: rateLimits.issueWritesLong.value },
];

/** Counts what is written to each issue. */
export class IssueWrites {
  readonly #writes = new Map<string, readonly number[]>();

  /** Milliseconds until the issue may be written to again, or 0: then this write is counted. */
  write(issue: string, now: number): number {
    const recent = (this.#writes.get(issue) ?? []).filter((at) => at > now - 30_000);
    const waits = windows.map(({ ms, maximum }) => {
      const within = recent.filter((at) => at > now - ms);
      const oldest = within[within.length - maximum];
      return oldest === undefined ? 0 : oldest + ms - now;
    });
    const wait = Math.max(...waits);
    this.#writes.set(issue, wait === 0 ? [...recent, now] : recent);
    return wait;
  }
}
