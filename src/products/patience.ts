import type { Gap } from '../domain';

/** Failures in a row after which nobody is asked again, if they went on for long enough. */
const enoughFailures = 5;

/** For how long they went on, in milliseconds. A short outage is over before. */
const longEnoughMs = 60_000;

/** Failures with no answer between them. */
interface Trouble {
  readonly failures: number;
  /** When the first of the requests that failed began, in milliseconds since the epoch. */
  readonly since: number;
  /** What the last failure hides. */
  readonly gap: Gap;
}

/**
 * What a client remembers of how its product answers, by operation and as a whole, so that an outage, or one operation
 * that never answers, ends a scan in minutes instead of hours.
 */
export class Patience {
  /** The product as a whole stands under the empty name. */
  readonly #troubles = new Map<string, Trouble>();

  /** Whether the last request of the operation, or of the product, used up its retries. */
  isShort(operation: string): boolean {
    return this.#troubles.has(operation) || this.#troubles.has('');
  }

  /** What failed for so long that it is not asked any more; undefined while it is. */
  end(operation: string, now: number): Gap | undefined {
    return [operation, '']
      .map((name) => this.#troubles.get(name))
      .find((one) => one && one.failures >= enoughFailures && now - one.since >= longEnoughMs)?.gap;
  }

  answered(operation: string): void {
    this.#troubles.delete(operation);
    this.#troubles.delete('');
  }

  /** @param began when the request that failed for good was first sent, in milliseconds since the epoch */
  failed(operation: string, gap: Gap, began: number): void {
    for (const name of [operation, '']) {
      const before = this.#troubles.get(name);
      this.#troubles.set(name, {
        failures: (before?.failures ?? 0) + 1,
        since: Math.min(before?.since ?? began, began),
        gap,
      });
    }
  }
}
