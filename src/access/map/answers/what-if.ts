import type {
  AccessChange,
  AccessDifference,
  ChangedAccess,
  WhatIfAnswer,
} from '../../../contract';
import { counted, listed } from '../../wording';
import { nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { hasFlag } from '../node-facts';
import { limitsOfWhole } from '../tell/limits';
import { applyChanges } from '../edit/apply-changes';
import { affectedBy } from '../questions/affected';
import { HoldingsOf } from '../questions/holdings';
import type { Holdings } from '../questions/holdings';
import { wordsIn } from '../questions/selection';
import { capitalized } from '../tell/labels';
import { refOf } from '../tell/refs';

/** Principals times resources that are compared one by one; what goes beyond is said. */
const maxPairs = 200_000;

/**
 * Says what some changes would take from whom and give to whom. Nothing is changed anywhere.
 * @throws {AppError} when a change names something that does not exist, or takes away what is not there
 */
export function answerWhatIf(map: AccessMap, changes: readonly AccessChange[]): WhatIfAnswer {
  const applied = applyChanges(map, changes);
  const resources = [...applied.resources].sort((a, b) => a - b);
  const affected = affectedBy([map, applied.map], applied.principals);
  const compare = comparison(map, applied.map, resources);
  const principals = affected.principals.flatMap(compare);
  const most = Math.max(1, Math.floor(maxPairs / Math.max(1, resources.length)));
  const compared = affected.accounts.slice(0, most);
  const accounts = compared.flatMap(compare).sort(byName);
  const left = affected.accounts.length - compared.length;
  return {
    changes: applied.sentences,
    summary: summaryOf(principals, accounts),
    principals,
    accounts,
    principalCount: principals.length,
    accountCount: accounts.length,
    limits: [
      ...(left === 0
        ? []
        : [
            `Only ${counted(compared.length, 'account')} were compared one by one; ${left} more are in the same groups.`,
          ]),
      ...unreadGroups(map, principals),
      ...limitsOfWhole(map),
    ],
  };
}

/** Says of which groups that lose or gain something not everybody is known. */
function unreadGroups(map: AccessMap, changed: readonly AccessDifference[]): readonly string[] {
  const unread = changed.filter(({ who }) => {
    const group = who.type === 'group' ? map.nodes.find('group', who.id) : undefined;
    return group !== undefined && !hasFlag(map, group, nodeFlags.complete | nodeFlags.missing);
  });
  if (unread.length === 0) return [];
  return [
    `The members of ${counted(unread.length, 'group')} were not all read: more people lose or gain what ${unread.length === 1 ? 'it does' : 'they do'}.`,
  ];
}

/** Compares what one principal holds before and after. Gives nothing for one to whom nothing changes. */
function comparison(before: AccessMap, after: AccessMap, resources: readonly number[]) {
  const [was, will] = [new HoldingsOf(before), new HoldingsOf(after)];
  return (node: number): readonly AccessDifference[] => {
    const isNew = node >= before.nodes.count;
    if (!isNew) was.of(node);
    will.of(node);
    const lost: ChangedAccess[] = [];
    const gained: ChangedAccess[] = [];
    for (const resource of resources) {
      const old = isNew ? nothing : was.on(resource);
      const now = will.on(resource);
      lost.push(...surplus(before, resource, [old, now]));
      gained.push(...surplus(after, resource, [now, old]));
    }
    if (lost.length === 0 && gained.length === 0) return [];
    const counts = { lostCount: lost.length, gainedCount: gained.length };
    return [{ who: refOf(after, node), lost, gained, ...counts }];
  };
}

const nothing: Holdings = { mask: 0, permissions: new Set() };

/** What the first of two holdings has and the second has not. */
function surplus(
  map: AccessMap,
  resource: number,
  [one, other]: readonly [Holdings, Holdings],
): readonly ChangedAccess[] {
  const labels = [...one.permissions].flatMap((permission) =>
    other.permissions.has(permission) ? [] : (map.permissions[permission]?.label ?? []),
  );
  const words = wordsIn(one.mask & ~other.mask);
  if (labels.length === 0 && words.length === 0) return [];
  return [{ resource: refOf(map, resource), words, permissions: [...new Set(labels)] }];
}

function byName(a: AccessDifference, b: AccessDifference): number {
  return a.who.name < b.who.name ? -1 : a.who.name > b.who.name ? 1 : a.who.id < b.who.id ? -1 : 1;
}

function summaryOf(
  principals: readonly AccessDifference[],
  accounts: readonly AccessDifference[],
): string {
  const parts = (['lost', 'gained'] as const).flatMap((side) => {
    const people = accounts.filter((one) => one[side].length > 0).length;
    const others = principals.filter((one) => one[side].length > 0).map(({ who }) => who.name);
    const who = [...(people === 0 ? [] : [counted(people, 'account')]), ...others];
    const verb = side === 'lost' ? 'access is lost by' : 'access is gained by';
    return who.length === 0 ? [] : [`${verb} ${listed(who)}`];
  });
  return parts.length === 0
    ? 'Nobody who was seen loses or gains anything.'
    : `${capitalized(parts.join('; '))}.`;
}
