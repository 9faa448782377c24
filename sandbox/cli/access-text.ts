import type {
  AccessDifference,
  AccessHit,
  AccessPath,
  AccountAccess,
  CutAnswer,
  CutChange,
  ReachAnswer,
  ReachedResource,
  ReachWay,
  ShadowAdminsAnswer,
  ShadowWay,
  WhatIfAnswer,
  WhoCanAnswer,
} from '../../src/contract';
import { visible } from '../../src/contract/visible';
import { atMost, blocks, maxLines, section } from './text-blocks';

/** Who can do something, for a terminal: the answer, the paths, the accounts, what is not known. */
export function whoCanText({ summary, paths, accounts, limits }: WhoCanAnswer): string {
  return blocks([
    [visible(summary)],
    section('PATHS', paths.map(pathLine)),
    section('ACCOUNTS', atMost(maxLines, accounts.map(accountLine))),
    section('NOT KNOWN', limits),
  ]);
}

function accountLine({ account, paths, conditional }: AccountAccess): string {
  const ways = paths.map((place) => place + 1).join(', ');
  const only = conditional ? ', only under a condition' : '';
  return `${account.name} (${account.type}/${account.id}) by ${ways}${only}`;
}

function pathLine(path: AccessPath, place: number): string {
  const { sentence, members, condition, audience } = path;
  const marks = [
    ...(members === undefined ? [] : [membersText(members)]),
    ...(audience === undefined ? [] : [audience]),
    ...(condition === undefined ? [] : ['conditional']),
  ];
  return `${place + 1}. ${sentence}${marks.map((mark) => ` [${mark}]`).join('')}`;
}

function membersText({ seen, total, reason }: NonNullable<AccessPath['members']>): string {
  const known = total === undefined || total === seen ? `${seen} seen` : `${seen} of ${total} seen`;
  return reason === undefined ? known : `${known}: ${reason.replace(/\.$/, '')}`;
}

/** What a principal can reach, for a terminal: the answer, the ways, the resources, what is not known. */
export function reachText({ summary, ways, resources, limits }: ReachAnswer): string {
  return blocks([
    [visible(summary)],
    section('WAYS', ways.map(wayLine)),
    section('RESOURCES', atMost(maxLines, resources.map(resourceLine))),
    section('NOT KNOWN', limits),
  ]);
}

function wayLine({ sentence, audience, condition }: ReachWay, place: number): string {
  const marks = [
    ...(audience === undefined ? [] : [audience]),
    ...(condition === undefined ? [] : ['conditional']),
  ];
  return `${place + 1}. ${sentence}${marks.map((mark) => ` [${mark}]`).join('')}`;
}

function resourceLine({ resource, words, ways }: ReachedResource): string {
  const can = words.length === 0 ? 'something else' : words.join(', ');
  const by = ways.map((place) => place + 1).join(', ');
  return `${resource.name} (${resource.type}/${resource.id}): ${can}, by ${by}`;
}

/** What some changes would mean, for a terminal. */
export function whatIfText({
  summary,
  changes,
  principals,
  accounts,
  limits,
}: WhatIfAnswer): string {
  return blocks([
    [visible(summary)],
    section('CHANGES', changes),
    section('GROUPS AND CLASSES', atMost(maxLines, principals.flatMap(differenceLines))),
    section('ACCOUNTS', atMost(maxLines, accounts.flatMap(differenceLines))),
    section('NOT KNOWN', limits),
  ]);
}

function differenceLines({ who, lost, gained }: AccessDifference): readonly string[] {
  const sides = [
    ['loses', lost],
    ['gains', gained],
  ] as const;
  return sides.flatMap(([verb, changed]) =>
    changed.map(({ resource, words, permissions }) => {
      const what = [...words, ...permissions.map((name) => `"${name}"`)].join(', ');
      return `${who.name} (${who.type}/${who.id}) ${verb} ${what} in ${resource.name} (${resource.type}/${resource.id})`;
    }),
  );
}

/** The fewest changes that end an exposure, for a terminal. */
export function cutText({ summary, plan, planWithGrants, limits }: CutAnswer): string {
  return blocks([
    [visible(summary)],
    section('BY TAKING AWAY', (plan?.changes ?? []).map(changeLine)),
    section('BY GIVING ANEW AS WELL', (planWithGrants?.changes ?? []).map(changeLine)),
    section('NOT KNOWN', limits),
  ]);
}

function changeLine({ sentence, elsewhere }: CutChange, place: number): string {
  const others = elsewhere === 1 ? '1 other resource' : `${elsewhere} other resources`;
  return `${place + 1}. ${sentence}${elsewhere === 0 ? '' : ` [touches ${others}]`}`;
}

/** Who can become administrator, for a terminal. */
export function shadowAdminsText({ summary, ways, accounts, limits }: ShadowAdminsAnswer): string {
  return blocks([
    [visible(summary)],
    section('WAYS', ways.map(shadowWayLine)),
    section('ACCOUNTS', atMost(maxLines, accounts.map(accountLine))),
    section('NOT KNOWN', limits),
  ]);
}

function shadowWayLine({ step, sentence, members, rule }: ShadowWay, place: number): string {
  const marks = [
    step,
    ...(members === undefined ? [] : [membersText(members)]),
    ...(rule === undefined ? [] : [`finding of ${rule}`]),
  ];
  return `${place + 1}. ${sentence}${marks.map((mark) => ` [${mark}]`).join('')}`;
}

/** What a search found, a line each. */
export function searchText(hits: readonly AccessHit[]): string {
  if (hits.length === 0) return 'Nothing on the access map is called so.\n';
  return blocks([
    hits.map(({ type, id, name, key }) =>
      visible(`${type}/${id}  ${name}${key === undefined ? '' : ` (${key})`}`),
    ),
  ]);
}
