import { collectGarbage } from '../sandbox/forge/invocation/collect-garbage';

/** Bytes of objects and of what stands outside the heap, such as typed arrays, without garbage. */
export function heldBytes(): number {
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** How long each of many calls took. */
export class Times {
  readonly #ms: number[] = [];

  add(ms: number): void {
    this.#ms.push(ms);
  }

  get count(): number {
    return this.#ms.length;
  }

  /** Milliseconds of all calls together. */
  get total(): number {
    return this.#ms.reduce((sum, ms) => sum + ms, 0);
  }

  /** Calls a second. */
  get rate(): number {
    return this.count / (this.total / 1_000);
  }

  /** The time in milliseconds that `share` of the calls did not exceed, by nearest rank. */
  percentile(share: number): number {
    const sorted = Float64Array.from(this.#ms).sort();
    return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  }
}

/** What some work gave, and how many milliseconds it took. */
export async function timed<T>(
  work: () => T | Promise<T>,
): Promise<{ readonly result: T; readonly ms: number }> {
  const startedAt = performance.now();
  const result = await work();
  return { result, ms: performance.now() - startedAt };
}
