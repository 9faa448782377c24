import type { AccessChange } from '../../../contract';
import type { Slices, SliceName, SnapshotData } from '../../../domain';

type MemberChange = Extract<AccessChange, { readonly of: string }>;
type GrantChange = Extract<AccessChange, { readonly on: string }>;
type RoleChange = Extract<AccessChange, { readonly role: string }>;

/** Makes a change in the slices themselves, the way the products would show it afterwards. */
export function edited(data: SnapshotData, change: AccessChange): SnapshotData {
  switch (change.change) {
    case 'add-member':
    case 'remove-member':
      return withMember(data, change);
    case 'add-grant':
    case 'remove-grant':
      return withGrant(data, change);
    case 'add-role':
    case 'remove-role':
      return withRole(data, change);
    case 'remove-principal':
      return withoutAccount(data, idIn(change.principal));
    case 'add-account':
      return data;
  }
}

function idIn(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

function mapped<N extends SliceName>(
  data: SnapshotData,
  name: N,
  change: (item: Slices[N]) => Slices[N],
): SnapshotData {
  const slice = data.slices[name];
  if (slice === undefined) return data;
  return {
    ...data,
    slices: { ...data.slices, [name]: { ...slice, items: slice.items.map(change) } },
  };
}

function withMember(data: SnapshotData, { change, member, of }: MemberChange): SnapshotData {
  const [accountId, group] = [idIn(member), idIn(of)];
  const account = data.slices['jira.accounts']?.items.find((one) => one.accountId === accountId);
  if (account === undefined) return data;
  const listed = mapped(data, 'jira.groupMembers', (item) => {
    if (item.groupId !== group) return item;
    const others = item.members.filter((one) => one.accountId !== accountId);
    return { ...item, members: change === 'add-member' ? [...others, account] : others };
  });
  if (change === 'add-member') return listed;
  return mapped(listed, 'organization.users', (user) =>
    user.accountId === accountId
      ? { ...user, groupIds: user.groupIds.filter((id) => id !== group) }
      : user,
  );
}

function withGrant(
  data: SnapshotData,
  { change, principal, permission, on }: GrantChange,
): SnapshotData {
  const [type, id] = principal.split('/') as ['account' | 'group', string];
  if (on.startsWith('jira:')) {
    const holderType = type === 'account' ? 'user' : 'group';
    return mapped(data, 'jira.permissionSchemes', (scheme) => {
      if (scheme.id !== idIn(on)) return scheme;
      const others = scheme.grants.filter(
        (grant) =>
          change === 'add-grant' ||
          grant.permission !== permission ||
          grant.holder.type !== holderType ||
          grant.holder.id !== id,
      );
      const added = { id: 'new', permission, holder: { type: holderType, id } } as const;
      return { ...scheme, grants: change === 'add-grant' ? [...others, added] : others };
    });
  }
  const [operation = '', target = ''] = permission.split(' ');
  const principalType = type === 'account' ? 'user' : 'group';
  return mapped(data, 'confluence.spaceGrants', (space) =>
    space.spaceId === idIn(on)
      ? {
          ...space,
          grants: [...space.grants, { principal: { type: principalType, id }, operation, target }],
        }
      : space,
  );
}

function withRole(
  data: SnapshotData,
  { change, principal = '', role, resource = '' }: RoleChange,
): SnapshotData {
  const accountId = idIn(principal);
  return mapped(data, 'jira.roleActors', (item) => {
    if (item.projectId !== idIn(resource) || item.roleId !== idIn(role)) return item;
    const others = item.actors.filter(
      (actor) => actor.type !== 'user' || actor.accountId !== accountId,
    );
    const added = { type: 'user', accountId, name: accountId } as const;
    return { ...item, actors: change === 'add-role' ? [...others, added] : others };
  });
}

function withoutAccount(data: SnapshotData, accountId: string): SnapshotData {
  return mapped(data, 'jira.accounts', (account) =>
    account.accountId === accountId ? { ...account, active: false } : account,
  );
}
