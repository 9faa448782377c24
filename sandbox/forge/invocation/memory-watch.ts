import { getHeapStatistics } from 'node:v8';
import { collectGarbage } from './collect-garbage';

/** Bytes that this process holds, garbage included. */
function held(): number {
  const { used_heap_size: heap, external_memory: external } = getHeapStatistics();
  return heap + external;
}

/**
 * Watches how much more memory the process holds than when an invocation began. The process is shared with the host and
 * with invocations that run at the same time, so the number is an upper bound.
 */
export class MemoryWatch {
  #base = held();

  constructor(private readonly limitBytes: number) {}

  exceeded(): boolean {
    const grown = held() - this.#base;
    // What was there at the beginning may have been garbage.
    if (grown < 0) this.#base += grown;
    if (grown <= this.limitBytes) return false;
    collectGarbage();
    return held() - this.#base > this.limitBytes;
  }
}
