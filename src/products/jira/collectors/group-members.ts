import { defineCollector } from '../../collector';
import type { CollectedSlices } from '../../collector';
import { enoughMembers } from '../../enough-members';
import { absent, nextOffset, unseen } from '../../page-results';
import { appAdminGroupName } from '../app-admin-group';
import { askGroupMembers, membersPerPage, parseMembers } from '../group-page';
import { projectAdminGroupIds } from '../referenced';

/**
 * Members of the groups whose members matter: all of every administrator group, and of a project's administrator
 * groups as many as it takes to know that they are too many.
 */
export const groupMembers = defineCollector<'jira.groupMembers'>({
  slice: 'jira.groupMembers',
  product: 'jira',
  label: 'members of administrator groups',
  after: [
    'jira.accessGroups',
    'jira.permissionSchemes',
    'jira.roleActors',
    'jira.roles',
    'jira.groups',
  ],
  inherits: [],
  firstPages: (slices) => {
    const whole = wholeGroupIds(slices);
    const enough = [...projectAdminGroupIds(slices)].filter((id) => !whole.has(id));
    return [
      ...[...whole].sort().map((id) => `all@0@${id}`),
      ...enough.sort().map((id) => `enough@0@${id}`),
    ];
  },
  idOf: ({ groupId }) => groupId,
  merge: (left, right) => ({ ...left, members: [...left.members, ...right.members] }),
  async readPage(page, { client, settings }) {
    const [mode = '', startAt = '0', groupId = ''] = page.split('@');
    const answer = await askGroupMembers(client, {
      groupId,
      startAt,
      includeInactive: mode === 'all',
      maxResults:
        mode === 'all'
          ? membersPerPage
          : enoughMembers(settings.thresholds.maxAdmins, membersPerPage),
    });
    if (!answer.ok) {
      if (answer.status === 404) return absent(answer, [{ groupId, members: [] }]);
      return unseen(answer, groupId);
    }
    const { values, total, isLast } = answer.value;
    const { members, gaps } = parseMembers(values, groupId);
    const next = nextOffset({ startAt: Number(startAt), count: values.length, total, isLast });
    const people = members.filter(
      ({ active, accountType }) => active && accountType === 'atlassian',
    );
    const enough = mode === 'enough' && people.length > settings.thresholds.maxAdmins;
    return {
      items: [
        {
          groupId,
          members,
          ...(enough && next !== undefined ? { total: total ?? Number(next) + 1 } : {}),
        },
      ],
      gaps,
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined || enough ? {} : { next: `${mode}@${next}@${groupId}` }),
    };
  },
});

function wholeGroupIds(slices: CollectedSlices): ReadonlySet<string> {
  const admin = slices.get('jira.accessGroups').items.filter(({ access }) => access !== 'user');
  const apps = slices.get('jira.groups').items.filter(({ name }) => name === appAdminGroupName);
  return new Set([...admin, ...apps].map(({ groupId }) => groupId));
}
