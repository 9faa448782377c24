import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { hasFlag, typeOf } from '../node-facts';
import { grantsOn } from './holders';
import type { HeldGrant } from './holders';
import type { Link } from './links';
import { leavesOf } from './leaves';
import type { Leaf } from './leaves';
import { Members } from './members';
import type { Selection } from './selection';

/** One way to hold something on a resource, from whoever holds it up to the grants. */
export interface HeldPath extends Leaf {
  readonly holder: number;
  readonly link: Link;
  /** Rows of the grants that the holder has there. */
  readonly grants: readonly number[];
}

/** An account that can, and by which of the paths. */
export interface HeldBy {
  readonly account: number;
  /** Places in the paths. */
  readonly paths: readonly number[];
}

export interface WhoCan {
  readonly paths: readonly HeldPath[];
  /** Accounts that were seen and can log in, in no particular order. */
  readonly accounts: readonly HeldBy[];
}

/** Who holds what is selected on a resource, by all paths, those to the most people first. Groups and access classes are not taken apart in the paths. */
export function whoCan(map: AccessMap, resource: number, selection: Selection): WhoCan {
  const paths = byHolder(grantsOn(map, resource, selection))
    .flatMap((held) => leavesOf(map, held.holder).map((leaf) => ({ ...leaf, ...held })))
    .sort((a, b) => breadth(map, a.subject) - breadth(map, b.subject));
  const members = new Members(map);
  const through = new Map<number, number[]>();
  paths.forEach(({ subject }, place) => {
    for (const account of members.of(subject)) {
      const known = through.get(account);
      if (known === undefined) through.set(account, [place]);
      else known.push(place);
    }
  });
  const accounts = [...through].map(([account, places]) => ({ account, paths: places }));
  return { paths, accounts };
}

/** Smaller for whoever stands for more people. */
function breadth(map: AccessMap, subject: number): number {
  const type = typeOf(map, subject);
  if (type === 'audience') return map.nodes.ids[subject] === 'anyone' ? 0 : 1;
  if (type === 'group') return hasFlag(map, subject, nodeFlags.everyone) ? 1 : 2;
  return 3;
}

export type Held = Pick<HeldPath, 'holder' | 'link' | 'grants'>;

/** Grants of one holder in one place are one way, however many they are. */
export function byHolder(held: readonly HeldGrant[]): readonly Held[] {
  const ways = new Map<Link, Map<number, number[]>>();
  for (const { grant, holder, link } of held) {
    const holders = ways.get(link) ?? new Map<number, number[]>();
    ways.set(link, holders);
    const known = holders.get(holder);
    if (known === undefined) holders.set(holder, [grant]);
    else known.push(grant);
  }
  return [...ways].flatMap(([link, holders]) =>
    [...holders].map(([holder, grants]) => ({ holder, link, grants })),
  );
}
