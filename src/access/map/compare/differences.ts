import { everyWord } from '../access-map';
import { valueAt } from '../adjacency';
import { cannotLogIn, typeOf } from '../node-facts';
import { grantsOn } from '../questions/holders';
import { givenToChild } from '../questions/links';
import { everything } from '../questions/selection';
import type { HeldPath } from '../questions/who-can';
import { doubtOf } from './doubt';
import type { SingleWay } from './doubt';
import type { Side } from './side';
import type { OtherWays } from './other-ways';
import { named } from './witness';
import type { Witness } from './witness';

/** What a principal holds on a resource at one date and not at the other. */
export interface Difference {
  /** On the map of the date when it is held. */
  readonly resource: number;
  readonly mask: number;
  /** By number on that map. */
  readonly permissions: readonly number[];
  readonly ways: readonly HeldPath[];
  /** Why it may be held at the other date as well, where that was not seen. */
  readonly doubt?: string;
}

interface Asked {
  readonly resource: number;
  /** What the other date did not see. */
  readonly witness: Witness;
  readonly otherWays: OtherWays;
}

/** A way with what it gives, and why it may be there at the other date. */
interface Judged {
  readonly way: SingleWay;
  readonly permission: number;
  readonly given: number;
  readonly doubt: string | undefined;
}

/**
 * What the principal that both sides are at holds on one side only: first what is known to be so, then what may be held
 * on the other side as well.
 */
export function differencesOn(
  side: Side,
  other: Side,
  { resource, witness, otherWays }: Asked,
): readonly Difference[] {
  const { pair, map } = side;
  const has = side.on(resource);
  const had = other.on(pair.node(resource));
  const mask = has.mask & ~had.mask;
  const permissions = [...has.permissions].filter(
    (number) => !had.permissions.has(pair.permission(number)),
  );
  if (mask === 0 && permissions.length === 0) return [];
  const bits = mask === 0 ? everyWord : mask;
  const hidden = reasonFor(side, { resource, witness, otherWays }, bits);
  const judged = waysTo(side, resource).flatMap((way): readonly Judged[] => {
    const permission = valueAt(map.grants.permissions, way.grant);
    const held = map.permissions[permission]?.mask ?? 0;
    const given = way.link.trail.reduceRight((bits, row) => givenToChild(map, row, bits), held);
    if (!permissions.includes(permission) && (given & mask) === 0) return [];
    return [{ way, permission, given, doubt: doubtOf(pair, witness, way) ?? hidden }];
  });
  if (judged.every(({ way }) => isNewInCrowd(side, way))) return [];
  const doubtful = judged.filter(({ doubt }) => doubt !== undefined);
  const unsure = {
    mask: doubtful.reduce((bits, { given }) => bits | given, 0) & mask,
    permissions: permissions.filter((one) => doubtful.some(({ permission }) => permission === one)),
  };
  const sure = {
    mask: mask & ~unsure.mask,
    permissions: permissions.filter((one) => !unsure.permissions.includes(one)),
  };
  return [sure, unsure].flatMap((part, place): readonly Difference[] => {
    if (part.mask === 0 && part.permissions.length === 0) return [];
    const giving = judged.filter(
      ({ permission, given }) => part.permissions.includes(permission) || (given & part.mask) !== 0,
    );
    const doubt = place === 0 ? undefined : doubtful[0]?.doubt;
    const ways = merged(giving.map(({ way }) => way));
    return [{ resource, ...part, ways, ...(doubt === undefined ? {} : { doubt }) }];
  });
}

/** Why the principal may hold something at the other date by a way that nobody saw. */
function reasonFor(
  { pair, map, principal }: Side,
  { witness, otherWays, resource }: Asked,
  bits: number,
): string | undefined {
  const node = pair.node(principal);
  const there = pair.node(resource);
  if (node >= 0 && cannotLogIn(pair.there, node)) return undefined;
  const blind = witness.blind(typeOf(map, resource));
  if (blind !== undefined) return blind;
  if (there < 0) return witness.thing(named(map, resource));
  return otherWays.reason({ principal: named(map, principal), node, resource: there, bits });
}

/** Every way of the principal to a resource, each grant by itself. */
function waysTo(side: Side, resource: number): readonly SingleWay[] {
  const { map } = side;
  const held = grantsOn(map, resource, everything(map));
  return side.climbs.flatMap(({ holder, climb }) => {
    const [first] = climb;
    const subject = first === undefined ? holder : valueAt(map.memberships.children, first);
    return held
      .filter((one) => one.holder === holder)
      .map(({ grant, link }) => ({ subject, climb, holder, link, grant, grants: [grant] }));
  });
}

/**
 * True for an account that only one date names, and that comes by way of a class of everybody: it was in that class at
 * the other date as well, if it existed.
 */
function isNewInCrowd({ map, pair }: Side, { subject, climb }: SingleWay): boolean {
  const [first] = climb;
  if (first === undefined || pair.node(subject) >= 0) return false;
  const parent = valueAt(map.memberships.parents, first);
  return typeOf(map, subject) === 'account' && typeOf(map, parent) === 'audience';
}

/** Ways by the same climb and in the same place as one. */
function merged(ways: readonly SingleWay[]): readonly HeldPath[] {
  const found = new Map<string, HeldPath & { readonly grants: number[] }>();
  for (const { grant, ...way } of ways) {
    const { target, trail } = way.link;
    const key = [way.climb.join(' '), way.holder, target, trail.join(' ')].join('|');
    const known = found.get(key);
    if (known === undefined) found.set(key, { ...way, grants: [grant] });
    else known.grants.push(grant);
  }
  return [...found.values()];
}
