/** Repeatable choices: the same seed gives the same choices on every machine. */
export interface Random {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  pick<T>(items: readonly T[]): T;
  /** `count` different items, in the order of the list. */
  sample<T>(items: readonly T[], count: number): readonly T[];
}

/** The mulberry32 generator. Source: public domain, T. Ettinger, 2017. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  function below(end: number): number {
    return Math.floor(next() * end);
  }

  function pick<T>(items: readonly T[]): T {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error('Nothing to pick from: give at least one item');
    return item;
  }

  function sample<T>(items: readonly T[], count: number): readonly T[] {
    const left = items.map((_item, at) => at);
    const chosen = new Set<number>();
    while (chosen.size < count && left.length > 0)
      for (const at of left.splice(below(left.length), 1)) chosen.add(at);
    return items.filter((_item, at) => chosen.has(at));
  }

  return { below, pick, sample };
}
