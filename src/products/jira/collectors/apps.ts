import { z } from 'zod';
import { apiPath, listGaps } from '../../../domain';
import type { AppAccount, Gap } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectContext, CollectedSlices, PageResult } from '../../collector';
import { nextOffset, unseen } from '../../page-results';
import { appRoleName } from '../app-role';
import { askGroupMembers, membersPerPage, parseMembers } from '../group-page';
import { parseActors } from '../role-actor';

const roleSchema = z.object({ actors: z.array(z.unknown()).nullish() });
const roleSource = 'GET /rest/api/3/project/{}/role/{}';

/**
 * The apps of the site. Jira puts every app into one role of every project, so that the actors of this role in a single
 * project are all of them, where a list of all accounts would have to be paid for person by person. What other lists have
 * shown anyway is added. Source: Atlassian support, "The atlassian-addons-project-access project role", 2026.
 */
export const apps = defineCollector<'jira.apps'>({
  slice: 'jira.apps',
  product: 'jira',
  label: 'apps',
  after: ['jira.projects', 'jira.roles', 'jira.groupMembers', 'jira.accounts'],
  inherits: [],
  firstPages: (slices) => {
    const [role, project] = placeOf(slices);
    return role === undefined || project === undefined
      ? ['known']
      : ['known', `role@${project}@${role}`];
  },
  impliedGaps: (slices): readonly Gap[] => {
    const [role, project] = placeOf(slices);
    const hidden = [
      ...(role === undefined ? listGaps(slices.get('jira.roles')) : []),
      ...(project === undefined ? listGaps(slices.get('jira.projects')) : []),
    ];
    return hidden.map((gap) => ({ ...gap, code: 'depends-on-unseen' }));
  },
  idOf: ({ accountId }) => accountId,
  merge: (left, right) => ({ ...left, active: left.active && right.active }),
  withFirstSeen: (app, firstSeen) => ({ ...app, firstSeen }),
  readPage(page, context) {
    const [kind, ...place] = page.split('@');
    if (kind === 'known') {
      const items = knownApps(context.slices);
      return Promise.resolve({ items, gaps: [], requests: 0, points: 0 });
    }
    return kind === 'role' ? readRole(place, context) : readGroup(place, context);
  },
});

/** The role of apps, and one live project that has it. */
function placeOf(slices: CollectedSlices): [role: string | undefined, project: string | undefined] {
  const role = slices.get('jira.roles').items.find(({ name }) => name === appRoleName);
  const live = slices.get('jira.projects').items.filter(({ status }) => status === 'live');
  const project = live.find(({ style }) => style === 'classic') ?? live[0];
  return [role?.id, project?.id];
}

function knownApps(slices: CollectedSlices): readonly AppAccount[] {
  const found = [
    ...slices
      .get('jira.groupMembers')
      .items.flatMap(({ members }) =>
        members.map((member) => ({ member, source: 'GET /rest/api/3/group/member' })),
      ),
    ...slices
      .get('jira.accounts')
      .items.map((member) => ({ member, source: 'GET /rest/api/3/user/bulk' })),
  ];
  return found.flatMap(({ member: { accountId, name, active, accountType }, source }) =>
    accountType === 'app' ? [{ accountId, name, active, source }] : [],
  );
}

async function readRole(
  [projectId = '', roleId = '']: readonly string[],
  { client }: CollectContext,
): Promise<PageResult<AppAccount>> {
  const answer = await client.ask({
    method: 'GET',
    path: apiPath`/rest/api/3/project/${projectId}/role/${roleId}?excludeInactiveUsers=true`,
    schema: roleSchema,
    cost: ({ actors }) => ({ identities: 1 + (actors?.length ?? 0) }),
  });
  if (!answer.ok) {
    const page = unseen<AppAccount>(answer);
    // A project without the role says nothing about the apps of the site, and is no failure either.
    return answer.status === 404
      ? { ...page, gaps: [{ ...answer.gap, code: 'depends-on-unseen' }] }
      : page;
  }
  const { actors, gaps } = parseActors(answer.value.actors, { source: roleSource });
  const groups = actors.flatMap((actor) => (actor.type === 'group' ? [actor.groupId] : []));
  return {
    items: actors.flatMap((actor) =>
      actor.type === 'user'
        ? [{ accountId: actor.accountId, name: actor.name, active: true, source: roleSource }]
        : [],
    ),
    gaps,
    requests: answer.requests,
    points: answer.points,
    ...(groups.length === 0 ? {} : { next: `group@0@${groups.join('@')}` }),
  };
}

/** Older sites have the apps in a group that is in the role. */
async function readGroup(
  [startAt = '0', groupId = '', ...others]: readonly string[],
  { client }: CollectContext,
): Promise<PageResult<AppAccount>> {
  const answer = await askGroupMembers(client, {
    groupId,
    startAt,
    includeInactive: false,
    maxResults: membersPerPage,
  });
  const following = others.length === 0 ? {} : { next: `group@0@${others.join('@')}` };
  if (!answer.ok) return { ...unseen<AppAccount>(answer), ...following };
  const { values, total, isLast } = answer.value;
  const next = nextOffset({ startAt: Number(startAt), count: values.length, total, isLast });
  const { members, gaps } = parseMembers(values);
  return {
    items: members
      .filter(({ accountType }) => accountType === 'app')
      .map(({ accountId, name, active }) => ({
        accountId,
        name,
        active,
        source: 'GET /rest/api/3/group/member',
      })),
    gaps,
    requests: answer.requests,
    points: answer.points,
    ...(next === undefined
      ? following
      : { next: `group@${next}@${[groupId, ...others].join('@')}` }),
  };
}
