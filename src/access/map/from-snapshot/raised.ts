import { accountStates } from '../../accounts';
import { adminGroups, appAdminGroupName } from '../../admin-groups';
import { memberships } from '../../members';
import {
  adminRoleGroups,
  hasIdentityProvider,
  organizationAdmins,
} from '../../organization-admins';
import { ownApiKeys } from '../../own-api-keys';
import { tokenOwners } from '../../token-owners';
import { itemsOf, sliceOf } from './drawing';
import type { Drawing } from './drawing';

/**
 * Notes what rules raise as findings because it administers, so that an answer about administrators can name the rule.
 * Looks at the same facts as the rules do. Comes after all that names groups, apps, tokens and keys.
 */
export function noteRaised(drawing: Drawing): void {
  noteGroups(drawing);
  noteApps(drawing);
  noteCredentials(drawing);
}

function noteGroups(drawing: Drawing): void {
  const { builder } = drawing;
  const raise = (groupId: string, rule: string) => {
    const group = builder.nodes.find('group', groupId);
    if (group !== undefined) builder.raise(group, rule);
  };
  const membersOf = memberships(sliceOf(drawing, 'jira.groupMembers'));
  const joined = new Set(
    itemsOf(drawing, 'jira.applicationRoles').flatMap(({ defaultGroups }) =>
      defaultGroups.map(({ groupId }) => groupId),
    ),
  );
  for (const group of adminGroups(itemsOf(drawing, 'jira.accessGroups'))) {
    const { groupId, name } = group;
    if (joined.has(groupId)) raise(groupId, 'jira/default-group-is-admin');
    const hasApp = membersOf(group).members.some(isActiveApp);
    if (hasApp && name !== appAdminGroupName) raise(groupId, 'jira/app-in-admin-group');
  }
  const groups = sliceOf(drawing, 'organization.groups');
  const syncs = hasIdentityProvider({ groups, users: sliceOf(drawing, 'organization.users') });
  for (const { groupId, externallySynced } of adminRoleGroups(groups).groups.values()) {
    if (syncs && externallySynced === false)
      raise(groupId, 'organization/admin-through-broad-group');
  }
}

function noteApps(drawing: Drawing): void {
  const { builder } = drawing;
  const raise = (accountId: string, rule: string) => {
    const app = builder.nodes.find('account', accountId);
    if (app !== undefined) builder.raise(app, rule);
  };
  const groups = (['jira.accessGroups', 'jira.groups'] as const).flatMap((name) =>
    itemsOf(drawing, name),
  );
  const ofApps = groups.find(({ name }) => name === appAdminGroupName);
  const membersOf = memberships(sliceOf(drawing, 'jira.groupMembers'));
  for (const member of ofApps === undefined ? [] : membersOf(ofApps).members) {
    if (isActiveApp(member)) raise(member.accountId, 'apps/admin-app');
  }
  const stateOf = accountStates(sliceOf(drawing, 'confluence.accounts'));
  for (const { accountId } of itemsOf(drawing, 'confluence.accounts')) {
    if (stateOf(accountId).kind === 'app') raise(accountId, 'apps/app-edits-space');
  }
}

function isActiveApp({ active, accountType }: { active: boolean; accountType: string }): boolean {
  return active && accountType === 'app';
}

function noteCredentials(drawing: Drawing): void {
  const { builder, ownApiKeyIds, snapshot } = drawing;
  const users = sliceOf(drawing, 'organization.users');
  const admins = organizationAdmins({ users, groups: sliceOf(drawing, 'organization.groups') });
  const ownerOf = tokenOwners({
    users,
    serviceAccounts: sliceOf(drawing, 'organization.serviceAccounts'),
    serviceAccountTokens: sliceOf(drawing, 'organization.serviceAccountTokens'),
  });
  for (const token of itemsOf(drawing, 'organization.apiTokens')) {
    const node = builder.nodes.find('org:api-token', token.id);
    const owner = ownerOf(token);
    if (node === undefined || owner.kind !== 'user' || owner.user.status !== 'active') continue;
    if (admins.rolesOf(owner.user).length > 0) builder.raise(node, 'organization/admin-token');
  }
  const keys = sliceOf(drawing, 'organization.apiKeys');
  const own = ownApiKeys(keys, { named: ownApiKeyIds, now: Date.parse(snapshot.takenAt) });
  for (const { id, scopes } of keys.items) {
    const node = builder.nodes.find('org:api-key', id);
    if (node === undefined || own.has(id) || scopes?.length !== 0) continue;
    builder.raise(node, 'organization/risky-api-key');
  }
}
