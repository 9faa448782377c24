import { shadowSteps } from '../../../contract';
import type { AccountAccess, ShadowAdminsAnswer, ShadowWay } from '../../../contract';
import { counted, listed } from '../../wording';
import { entering, everyWord, everywhere, nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { resourceNamed } from '../find-node';
import { hasFlag, isTop, typeOf } from '../node-facts';
import { linksOf } from '../questions/links';
import { Members } from '../questions/members';
import { shadowPaths } from '../questions/shadow-ways';
import type { ShadowPath } from '../questions/shadow-ways';
import { capitalized, labelOf, uncapitalized } from '../tell/labels';
import { limitsOf } from '../tell/limits';
import { refOf } from '../tell/refs';
import { tellShadowWay } from '../tell/shadow-way';

export interface ShadowAdminsQuestion {
  /** `type/id`; everything that is administered as a whole when it is left out. */
  readonly resource?: string;
}

/**
 * Says who can become administrator by one step.
 * @throws {AppError} when the map has no such resource
 */
export function answerShadowAdmins(
  map: AccessMap,
  { resource }: ShadowAdminsQuestion,
): ShadowAdminsAnswer {
  const resources = resource === undefined ? wholes(map) : [resourceNamed(map, resource)];
  const members = new Members(map);
  const found = resources.map((node) => ({ node, ...shadowPaths(map, node) }));
  const ways = found
    .flatMap(({ node, inside, paths }) =>
      paths.map((path) => ({ path, resource: node, people: peopleOf(members, path, inside) })),
    )
    .sort((a, b) => rankOf(a.path) - rankOf(b.path));
  const told = ways.map((way) => tellShadowWay(map, members, way));
  const accounts = accountsOf(map, ways);
  const namesOf = (nodes: readonly number[]) => listed(nodes.map((node) => labelOf(map, node)));
  const reached = resources.filter((node) => ways.some((way) => way.resource === node));
  const where = namesOf(reached.length === 0 ? resources : reached);
  return {
    question: `Who can become administrator of ${namesOf(resources)} by one step?`,
    summary: `${summaryOf(told, accounts.length)} can become administrator of ${where} by one step.`,
    resources: resources.map((node) => refOf(map, node)),
    ways: told,
    wayCount: told.length,
    accounts,
    accountCount: accounts.length,
    limits: [
      ...new Set([
        ...(resource === undefined ? (map.limits.get(everywhere) ?? []) : []),
        ...found.flatMap(({ node, inside }) => limitsAt(map, node, inside)),
      ]),
    ],
  };
}

/** Everything that is administered as a whole. */
function wholes(map: AccessMap): readonly number[] {
  return [...map.nodes.types.keys()].filter((node) => isTop(map, node));
}

function rankOf({ step }: ShadowPath): number {
  return shadowSteps.indexOf(step);
}

/** Who can take a step and is no administrator yet, as far as they were seen one by one. */
function peopleOf(
  members: Members,
  { step, who }: ShadowPath,
  inside: ReadonlySet<number>,
): readonly number[] {
  if (step !== 'edit-groups' || typeof who === 'string') return [];
  return members.of(who).filter((account) => !inside.has(account));
}

function accountsOf(
  map: AccessMap,
  ways: readonly { readonly people: readonly number[] }[],
): readonly AccountAccess[] {
  const paths = new Map<number, number[]>();
  ways.forEach(({ people }, place) => {
    for (const account of people) {
      const known = paths.get(account);
      if (known === undefined) paths.set(account, [place]);
      else known.push(place);
    }
  });
  return [...paths]
    .map(([account, places]) => ({
      account: refOf(map, account),
      paths: places,
      conditional: false,
    }))
    .sort(byName);
}

function byName({ account: a }: AccountAccess, { account: b }: AccountAccess): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1;
}

function summaryOf(ways: readonly ShadowWay[], people: number): string {
  const by = (step: ShadowWay['step']) => ways.filter((way) => way.step === step);
  const different = (some: readonly ShadowWay[]) => new Set(some.map(({ who }) => who.id)).size;
  const unread = different(by('edit-groups').filter((way) => way.members?.reason !== undefined));
  const keys = by('edit-groups').filter(({ who }) => who.type === 'org:api-key');
  const tokens = different([...by('token'), ...keys]);
  const apps = different(by('app'));
  const parts = [
    ...(by('join').length === 0 ? [] : ['everyone with an account']),
    ...newUsers(by('sign-up')),
    ...(people === 0 ? [] : [counted(people, 'person', 'people')]),
    ...(unread === 0
      ? []
      : [`the members of ${counted(unread, 'group')} that could not all be read`]),
    ...(tokens === 0
      ? []
      : [`whoever has ${tokens === 1 ? 'a token or key' : `one of ${tokens} tokens and keys`}`]),
    ...(apps === 0 ? [] : [counted(apps, 'app')]),
  ];
  return parts.length === 0 ? 'Nobody who was seen' : capitalized(listed(parts));
}

/** Those who are new, all of them or of which products. */
function newUsers(ways: readonly ShadowWay[]): readonly string[] {
  const all = ways.find(({ who }) => who.id === 'new-users');
  const names = (all === undefined ? ways : [all]).map(({ who }) => uncapitalized(who.name));
  return [...new Set(names)];
}

function limitsAt(
  map: AccessMap,
  resource: number,
  inside: ReadonlySet<number>,
): readonly string[] {
  const unread = [...inside].filter(
    (node) =>
      typeOf(map, node) === 'group' && !hasFlag(map, node, nodeFlags.complete | nodeFlags.missing),
  );
  return [
    ...limitsOf(map, resource, linksOf(map, resource, everyWord)),
    ...(map.limits.get(entering) ?? []),
    ...unread.map(
      (group) =>
        `Not all members of ${labelOf(map, group)}, which administers ${labelOf(map, resource)}, were read: their tokens and apps may be missing.`,
    ),
  ];
}
