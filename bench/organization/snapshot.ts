import { snapshotOf } from '../../src/domain';
import type { Snapshot, SnapshotData } from '../../src/domain';
import { bitbucketSlices } from './bitbucket-slices';
import { confluenceSlices } from './confluence-slices';
import { groupName, jiraSlices } from './jira-slices';
import type { Organization } from './organization';
import { whole } from './whole';

/** The snapshot that a scan of an organization would have left. */
export function snapshotOfOrganization(organization: Organization): Snapshot {
  return snapshotOf({
    siteUrl: 'https://bench.example',
    takenAt: '2026-11-20T06:00:00.000Z',
    slices: {
      ...directorySlices(organization),
      ...jiraSlices(organization),
      ...confluenceSlices(organization),
      ...bitbucketSlices(organization),
    },
  });
}

function directorySlices(organization: Organization): SnapshotData['slices'] {
  const { accountIds, groupIds, groupsOf, active } = organization;
  return {
    'organization.organization': whole([{ id: 'organization', name: 'Organization' }]),
    'organization.users': whole(
      accountIds.map((accountId, account) => ({
        accountId,
        name: `Person ${account}`,
        accountType: 'atlassian' as const,
        status: active[account] === 1 ? ('active' as const) : ('deactivated' as const),
        roles: [],
        products: [
          ...(organization.opensJira[account] === 1 ? [{ key: 'jira-software' }] : []),
          ...(organization.opensConfluence[account] === 1 ? [{ key: 'confluence' }] : []),
        ],
        groupIds: Array.from(groupsOf[account] ?? [], (group) => groupIds[group] ?? ''),
      })),
    ),
    'organization.groups': whole(
      groupIds.map((groupId, group) => ({ groupId, name: groupName(group), roles: [] })),
    ),
  };
}
