import type { AccessMap } from '../access-map';
import { typeOf } from '../node-facts';
import { leavesOf } from './leaves';
import { Members } from './members';

export interface Affected {
  /** Groups, classes, conditions, tokens and keys as such. */
  readonly principals: readonly number[];
  /** Accounts that were seen and can log in. */
  readonly accounts: readonly number[];
}

/** Everybody in some principals, before a change or after. Roles are taken apart; groups are also named as such. */
export function affectedBy(maps: readonly AccessMap[], touched: ReadonlySet<number>): Affected {
  const principals = new Set<number>();
  const accounts = new Set<number>();
  for (const map of maps) {
    const members = new Members(map);
    const known = [...touched].filter((node) => node < map.nodes.count);
    for (const { subject: leaf } of known.flatMap((node) => leavesOf(map, node))) {
      if (typeOf(map, leaf) !== 'account') principals.add(leaf);
      for (const account of members.of(leaf)) accounts.add(account);
    }
  }
  return { principals: [...principals], accounts: [...accounts] };
}
