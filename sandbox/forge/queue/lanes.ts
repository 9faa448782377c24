import type { PushedEvent } from './requests';

/** Lets at most so many events of one concurrency key run at once; the others wait their turn, across all queues. */
export class Lanes {
  readonly #lanes = new Map<string, { running: number; readonly waiting: (() => void)[] }>();

  /** Resolves when the event may run, with what to call when it has. */
  async enter(concurrency: PushedEvent['concurrency']): Promise<() => void> {
    if (concurrency === undefined) return () => undefined;
    const { key, limit } = concurrency;
    const lane = this.#lanes.get(key) ?? { running: 0, waiting: [] };
    this.#lanes.set(key, lane);
    if (lane.running >= limit) await new Promise<void>((resolve) => lane.waiting.push(resolve));
    else lane.running += 1;
    return () => {
      // The place goes from one event to the next without being free in between.
      const next = lane.waiting.shift();
      if (next !== undefined) next();
      else lane.running -= 1;
      if (lane.running === 0) this.#lanes.delete(key);
    };
  }
}
