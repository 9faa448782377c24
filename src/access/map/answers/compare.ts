import type { ComparedPrincipal, CompareAnswer } from '../../../contract';
import { AppError } from '../../../domain';
import { counted, listed } from '../../wording';
import { Comparison } from '../compare/comparison';
import type { Both, Dated } from '../compare/comparison';
import { Counterpart } from '../compare/counterpart';
import { Side } from '../compare/side';
import { nodeNamed } from '../find-node';
import { mapSlices } from '../from-snapshot/map-slices';
import { isPrincipal, typeOf } from '../node-facts';
import { affectedBy } from '../questions/affected';
import { capitalized } from '../tell/labels';

export interface CompareQuestion {
  readonly before: Dated;
  readonly after: Dated;
  /** `type/id`: only this account, group, class, condition, token or key. */
  readonly principal?: string;
  /** `type/id`: only access to this. */
  readonly resource?: string;
}

/** Principals times resources that are compared one by one; what goes beyond is said. */
const maxPairs = 200_000;

/**
 * Says who lost and gained what between two dates. What only was not seen at one of them is neither.
 * @throws {AppError} when neither map knows somebody or something that is named
 */
export function answerCompare(question: CompareQuestion): CompareAnswer {
  const { before, after } = question;
  const old = new Side(new Counterpart(before.map, after.map));
  const now = new Side(new Counterpart(after.map, before.map));
  const comparison = new Comparison({ old, now, before, after });
  const only = question.resource === undefined ? undefined : onEither(old, now, question.resource);
  const asked =
    question.principal === undefined
      ? everybodyAffected(old, now)
      : [onEither(old, now, question.principal)];
  const told: { readonly both: Both; readonly principal: ComparedPrincipal }[] = [];
  let pairs = 0;
  let left = 0;
  for (const both of asked) {
    if (pairs > maxPairs) left += 1;
    else {
      const { principal, compared } = comparison.of(both, only);
      pairs += compared;
      if (principal !== undefined) told.push({ both, principal });
    }
  }
  const isAccount = ({ both }: { readonly both: Both }) =>
    typeOf(both.now < 0 ? before.map : after.map, both.now < 0 ? both.old : both.now) === 'account';
  const accounts = told
    .filter(isAccount)
    .map((one) => one.principal)
    .sort(byName);
  const principals = told
    .filter((one) => !isAccount(one))
    .map((one) => one.principal)
    .sort(byName);
  return {
    question: questionOf(question),
    summary: summaryOf(principals, accounts),
    before: before.map.takenAt,
    after: after.map.takenAt,
    principals,
    accounts,
    principalCount: principals.length,
    accountCount: accounts.length,
    limits: [...unread(before, after), ...(left === 0 ? [] : [tooMany(left)])],
  };
}

function tooMany(left: number): string {
  return `${counted(left, 'principal')} more may have changed and were not compared: ask about one of them, or about one resource.`;
}

function onEither(old: Side, now: Side, name: string): Both {
  try {
    const node = nodeNamed(now.map, name);
    return { old: now.pair.node(node), now: node };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not-found') throw error;
    return { old: nodeNamed(old.map, name), now: -1 };
  }
}

/** Everybody whose access may have changed: groups, classes and keys as such, and accounts that are in them. */
function everybodyAffected(old: Side, now: Side): readonly Both[] {
  const found = new Map<string, Both>();
  for (const [side, isOld] of [
    [old, true],
    [now, false],
  ] as const) {
    const { principals, accounts } = affectedBy([side.map], side.changes.nodes);
    const gone = [...side.changes.nodes].filter((node) => typeOf(side.map, node) === 'account');
    for (const node of new Set([...principals, ...accounts, ...gone])) {
      const other = side.pair.node(node);
      const both = isOld ? { old: node, now: other } : { old: other, now: node };
      found.set(`${both.old} ${both.now}`, both);
    }
  }
  return [...found.values()].filter(({ old: a, now: b }) => {
    const [map, node] = b < 0 ? [old.map, a] : [now.map, b];
    return isPrincipal(map, node);
  });
}

/** What only one of the snapshots read. */
function unread(before: Dated, after: Dated): readonly string[] {
  const missing = (one: Dated, other: Dated) =>
    [...mapSlices].filter(
      (name) => one.snapshot.slice(name) === undefined && other.snapshot.slice(name) !== undefined,
    );
  return [
    [before, missing(before, after)] as const,
    [after, missing(after, before)] as const,
  ].flatMap(([{ map }, names]) =>
    names.length === 0 ? [] : [`On ${map.takenAt} nobody read ${listed(names)}.`],
  );
}

function questionOf({ before, after, principal, resource }: CompareQuestion): string {
  const who = principal === undefined ? '' : ` of ${principal}`;
  const where = resource === undefined ? '' : ` to ${resource}`;
  return `How did the access${who}${where} change from ${before.map.takenAt} to ${after.map.takenAt}?`;
}

function summaryOf(
  principals: readonly ComparedPrincipal[],
  accounts: readonly ComparedPrincipal[],
): string {
  const sides = [
    ['lostCount', 'access was lost by'],
    ['gainedCount', 'access was gained by'],
    ['unclearCount', 'whether it changed is not known of'],
  ] as const;
  const parts = sides.flatMap(([count, verb]) => {
    const people = accounts.filter((one) => one[count] > 0).length;
    const others = principals.filter((one) => one[count] > 0).map(({ who }) => who.name);
    const more = others.length - maxNamed;
    const who = [
      ...(people === 0 ? [] : [counted(people, 'account')]),
      ...others.slice(0, maxNamed),
      ...(more > 0 ? [`${more} more`] : []),
    ];
    return who.length === 0 ? [] : [`${verb} ${listed(who)}`];
  });
  return parts.length === 0
    ? 'Nobody who was seen lost or gained anything.'
    : `${capitalized(parts.join('; '))}.`;
}

/** Groups and classes that a summary names. */
const maxNamed = 5;

function byName(a: ComparedPrincipal, b: ComparedPrincipal): number {
  return order(a.who.name, b.who.name) || order(a.who.id, b.who.id);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
