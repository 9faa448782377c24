import type { ComparedAccess, ComparedPrincipal, UnclearAccess } from '../../../contract';
import type { Snapshot } from '../../../domain';
import type { AccessMap } from '../access-map';
import { Members } from '../questions/members';
import { wordsIn } from '../questions/selection';
import { tellPath } from '../tell/path';
import { refOf } from '../tell/refs';
import { differencesOn } from './differences';
import type { Difference } from './differences';
import { OtherWays } from './other-ways';
import type { Side } from './side';
import { Witness } from './witness';

/** Ways that are told of one difference. */
const maxWays = 3;

/** A snapshot, and the map that was drawn of it. */
export interface Dated {
  readonly snapshot: Snapshot;
  readonly map: AccessMap;
}

/** A node on either map, or -1 where it is not. */
export interface Both {
  readonly old: number;
  readonly now: number;
}

interface Dates {
  readonly old: Side;
  readonly now: Side;
  readonly before: Dated;
  readonly after: Dated;
}

/** Compares one principal after another between two dates. */
export class Comparison {
  readonly #unseenBefore: Unseen;
  readonly #unseenAfter: Unseen;
  readonly #members: ReadonlyMap<Side, Members>;

  constructor(private readonly dates: Dates) {
    const { old, now, before, after } = dates;
    this.#unseenBefore = unseenIn(before, after);
    this.#unseenAfter = unseenIn(after, before);
    this.#members = new Map([old, now].map((side) => [side, new Members(side.map)]));
  }

  /** Compares one principal, on all resources or on one. */
  of(
    { old: a, now: b }: Both,
    only: Both | undefined,
  ): { readonly principal: ComparedPrincipal | undefined; readonly compared: number } {
    const { old, now } = this.dates;
    old.of(a);
    now.of(b);
    const was = only === undefined ? [...old.suspects(now)] : [only.old].filter((one) => one >= 0);
    const is = only === undefined ? [...now.suspects(old)] : [only.now].filter((one) => one >= 0);
    const lost = was.flatMap((resource) =>
      differencesOn(old, now, { resource, ...this.#unseenAfter }),
    );
    const gained = is.flatMap((resource) =>
      differencesOn(now, old, { resource, ...this.#unseenBefore }),
    );
    const compared = was.length + is.length;
    if (lost.length + gained.length === 0) return { principal: undefined, compared };
    return { principal: this.#told({ old: a, now: b }, lost, gained), compared };
  }

  #told(
    { old: a, now: b }: Both,
    lost: readonly Difference[],
    gained: readonly Difference[],
  ): ComparedPrincipal {
    const { old, now } = this.dates;
    const sureLost = lost.filter(({ doubt }) => doubt === undefined);
    const sureGained = gained.filter(({ doubt }) => doubt === undefined);
    const unclear = [
      ...this.#unclear(old, lost, 'before'),
      ...this.#unclear(now, gained, 'after'),
    ].sort(byResource);
    return {
      who: b < 0 ? refOf(old.map, a) : refOf(now.map, b),
      lost: sureLost.map((one) => this.#access(old, one)).sort(byResource),
      gained: sureGained.map((one) => this.#access(now, one)).sort(byResource),
      unclear,
      lostCount: sureLost.length,
      gainedCount: sureGained.length,
      unclearCount: unclear.length,
    };
  }

  #unclear(
    side: Side,
    differences: readonly Difference[],
    seen: UnclearAccess['seen'],
  ): readonly UnclearAccess[] {
    return differences.flatMap((one) =>
      one.doubt === undefined ? [] : [{ ...this.#access(side, one), seen, reason: one.doubt }],
    );
  }

  #access(side: Side, { resource, mask, permissions, ways }: Difference): ComparedAccess {
    const { map } = side;
    const members = this.#members.get(side) ?? new Members(map);
    const labels = permissions.flatMap((number) => map.permissions[number]?.label ?? []);
    return {
      resource: refOf(map, resource),
      words: wordsIn(mask),
      permissions: [...new Set(labels)],
      paths: ways.slice(0, maxWays).map((way) => {
        const { sentence, steps } = tellPath(map, members, way);
        return { sentence, steps };
      }),
      pathCount: ways.length,
    };
  }
}

interface Unseen {
  readonly witness: Witness;
  readonly otherWays: OtherWays;
}

/** What one date did not see. */
function unseenIn({ map, snapshot }: Dated, other: Dated): Unseen {
  const witness = new Witness(map, snapshot, other.snapshot);
  return { witness, otherWays: new OtherWays(map, witness) };
}

function byResource(a: ComparedAccess, b: ComparedAccess): number {
  const keyOf = ({ resource: { type, name, id } }: ComparedAccess) => `${type} ${name} ${id}`;
  return keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0;
}
