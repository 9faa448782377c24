import { createRandom } from '../../sandbox/worlds/demo/random';
import type { OrganizationSize } from './size';

/** Repeatable choices in an organization. */
export interface Draw {
  below: (end: number) => number;
  account: () => number;
  /** A group, counted from 0: low numbers are large groups and come often, as in real directories. */
  group: () => number;
  /** So many different things, or as many as come up soon. */
  distinct: (count: number, draw: () => number) => readonly number[];
  /** 32 hexadecimal digits in the form of a UUID. */
  uuid: () => string;
}

export function createDraw({ accounts, groups }: OrganizationSize, seed: number): Draw {
  const random = createRandom(seed);
  const below = (end: number) => random.below(end);
  const digits = () => below(0x1_0000).toString(16).padStart(4, '0');
  return {
    below,
    account: () => below(accounts),
    group: () => Math.floor(below(groups) * (below(1_000_000) / 1_000_000)),
    distinct(count, draw) {
      const drawn = new Set<number>();
      for (let tries = 0; drawn.size < count && tries < count * 8; tries += 1) drawn.add(draw());
      return [...drawn];
    },
    uuid: () =>
      `${digits()}${digits()}-${digits()}-${digits()}-${digits()}-${digits()}${digits()}${digits()}`,
  };
}
