import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { Gap } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectedSlices } from '../../collector';
import { unseen } from '../../page-results';
import { projectAdminIds } from '../referenced';

/** Accounts that are asked about at most. Each one is a request, and Jira lists the holders of no global permission. */
const sampleSize = 20;

const administrative = ['ADMINISTER', 'SYSTEM_ADMIN'] as const;

/**
 * Whether accounts that schemes and roles name, and that no administrator group has, administer Jira all the same. Asked
 * of a sample: apps first, then whoever administers projects by name, then the rest.
 */
export const globalPowers = defineCollector<'jira.globalPowers'>({
  slice: 'jira.globalPowers',
  product: 'jira',
  label: 'administrative permissions of single accounts',
  after: [
    'jira.permissionSchemes',
    'jira.roles',
    'jira.roleActors',
    'jira.accounts',
    'jira.accessGroups',
    'jira.groupMembers',
  ],
  inherits: ['jira.accounts'],
  impliedGaps: unknownSuspects,
  firstPages: (slices) => suspects(slices).slice(0, sampleSize),
  idOf: ({ accountId }) => accountId,
  async readPage(accountId, { client }) {
    const answer = await client.ask({
      method: 'POST',
      path: apiPath`/rest/api/3/permissions/check`,
      body: { accountId, globalPermissions: administrative },
      schema: z.object({ globalPermissions: z.array(z.string()) }),
      cost: () => ({}),
    });
    if (!answer.ok) return unseen(answer, accountId);
    const permissions = administrative.filter((key) =>
      answer.value.globalPermissions.includes(key),
    );
    return {
      items: [{ accountId, permissions }],
      gaps: [],
      requests: answer.requests,
      points: answer.points,
    };
  },
});

/** Whom an unread scheme or role names could not be asked about, and nobody knows who that is. */
function unknownSuspects(slices: CollectedSlices): readonly Gap[] {
  const [first] = (['jira.permissionSchemes', 'jira.roles', 'jira.roleActors'] as const).flatMap(
    (name) => slices.get(name).gaps,
  );
  if (first === undefined) return [];
  const reason = `Not all accounts that schemes and roles name are known: ${first.reason}`;
  return [{ code: 'depends-on-unseen', reason, source: first.source }];
}

/** Accounts worth asking about, the most telling first. */
function suspects(slices: CollectedSlices): readonly string[] {
  const known = administrators(slices);
  const projectAdmins = projectAdminIds(slices);
  const rank = (accountId: string, isApp: boolean) =>
    isApp ? 0 : projectAdmins.has(accountId) ? 1 : 2;
  return slices
    .get('jira.accounts')
    .items.filter(({ accountId, exists, active }) => exists && active && !known.has(accountId))
    .map(({ accountId, accountType }) => ({
      accountId,
      rank: rank(accountId, accountType === 'app'),
    }))
    .sort((a, b) => a.rank - b.rank || (a.accountId < b.accountId ? -1 : 1))
    .map(({ accountId }) => accountId);
}

function administrators(slices: CollectedSlices): ReadonlySet<string> {
  const groups = new Set(
    slices
      .get('jira.accessGroups')
      .items.filter(({ access }) => access !== 'user')
      .map(({ groupId }) => groupId),
  );
  return new Set(
    slices
      .get('jira.groupMembers')
      .items.filter(({ groupId }) => groups.has(groupId))
      .flatMap(({ members }) => members.map(({ accountId }) => accountId)),
  );
}
