import fc from 'fast-check';
import type {
  AccessClass,
  PermissionHolder,
  RoleActor,
  Share,
  SpacePrincipal,
} from '../../../domain';

/** The few names of generated organizations: few, so that things meet. */
export const names = {
  accounts: ['a0', 'a1', 'a2', 'a3', 'a4'],
  groups: ['g0', 'g1', 'g2', 'g3'],
  projects: ['p0', 'p1', 'p2'],
  schemes: ['s0', 's1'],
  roles: ['r0', 'r1'],
  filters: ['f0', 'f1'],
  spaces: ['c0', 'c1'],
  spaceRoles: ['x0', 'x1'],
  repositories: ['q0', 'q1'],
} as const;

const account = fc.constantFrom(...names.accounts);
const group = fc.constantFrom(...names.groups);
const groups = fc.uniqueArray(group, { maxLength: 3 });
const rarely = fc.nat(5).map((number) => number === 0);
const often = fc.nat(3).map((number) => number > 0);

const holder: fc.Arbitrary<PermissionHolder> = fc.oneof(
  fc.constantFrom<PermissionHolder>(
    { type: 'anyone' },
    { type: 'applicationRole' },
    { type: 'applicationRole', id: 'software' },
    { type: 'projectLead' },
    { type: 'reporter' },
    { type: 'sd.customer.portal.only' },
    { type: 'unknown' },
  ),
  group.map((id): PermissionHolder => ({ type: 'group', id, name: id })),
  account.map((id): PermissionHolder => ({ type: 'user', id })),
  fc.constantFrom(...names.roles).map((id): PermissionHolder => ({ type: 'projectRole', id })),
);

const permission = fc.constantFrom(
  'BROWSE_PROJECTS',
  'EDIT_ISSUES',
  'DELETE_ISSUES',
  'ADMINISTER_PROJECTS',
  'VIEW_DEV_TOOLS',
);

const actor: fc.Arbitrary<RoleActor> = fc.oneof(
  account.map((id): RoleActor => ({ type: 'user', accountId: id, name: id })),
  group.map((id): RoleActor => ({ type: 'group', groupId: id, name: id })),
);

const share: fc.Arbitrary<Share> = fc.oneof(
  fc.constantFrom<Share>({ type: 'public' }, { type: 'everyone' }, { type: 'unknown' }),
  group.map((id): Share => ({ type: 'group', id })),
  account.map((id): Share => ({ type: 'user', id })),
  fc.constantFrom(...names.projects).map((id): Share => ({ type: 'project', id })),
);

const principal: fc.Arbitrary<SpacePrincipal> = fc.oneof(
  account.map((id): SpacePrincipal => ({ type: 'user', id })),
  group.map((id): SpacePrincipal => ({ type: 'group', id })),
  fc
    .constantFrom<AccessClass>(
      'anonymous-users',
      'authenticated-users',
      'all-licensed-users',
      'all-product-admins',
      'jsm-project-admins',
    )
    .map((id): SpacePrincipal => ({ type: 'class', id })),
);

const operation = fc.constantFrom(
  { operation: 'read', target: 'space' },
  { operation: 'create', target: 'page' },
  { operation: 'export', target: 'space' },
  { operation: 'administer', target: 'space' },
);

function each<T>(ids: readonly string[], of: (id: string) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.tuple(...ids.map(of));
}

const role = fc.constantFrom(...[...Array.from({ length: 8 }, () => []), ['atlassian/org-admin']], [
  'atlassian/user-access-admin',
]);

export const directory = fc.record({
  accounts: each(names.accounts, (accountId) =>
    fc.record({
      accountId: fc.constant(accountId),
      name: fc.constant(accountId),
      active: often,
      accountType: fc.constantFrom('atlassian', 'atlassian', 'atlassian', 'app', 'customer'),
      exists: fc.constant(true),
    }),
  ),
  members: each(names.groups, (groupId) =>
    fc.record({ groupId: fc.constant(groupId), members: fc.uniqueArray(account) }),
  ),
  told: fc.option(
    each(names.accounts, (accountId) =>
      fc.record({
        accountId: fc.constant(accountId),
        name: fc.constant(accountId),
        status: fc.constantFrom('active', 'active', 'suspended', 'not_invited'),
        roles: role,
        products: fc.subarray([{ key: 'jira-software' }, { key: 'confluence' }]),
        groupIds: groups,
      }),
    ),
  ),
  guests: fc.uniqueArray(account, { maxLength: 1 }),
  managers: fc.uniqueArray(group, { maxLength: 1 }),
  synced: fc.uniqueArray(group, { maxLength: 1 }),
  tokens: fc.array(fc.record({ accountId: account, blocked: rarely }), { maxLength: 2 }),
  keys: fc.array(
    fc.constantFrom({ scopes: [] }, { scopes: ['read:users'] }, { scopes: ['write:users'] }, {}),
    { maxLength: 1 },
  ),
});

export const jira = fc.record({
  schemes: each(names.schemes, (id) =>
    fc.record({
      id: fc.constant(id),
      name: fc.constant(id),
      grants: fc.array(fc.record({ permission, holder }), { maxLength: 5 }),
    }),
  ),
  projects: each(names.projects, (id) =>
    fc.record({
      id: fc.constant(id),
      lead: account,
      scheme: fc.option(fc.constantFrom(...names.schemes)),
      actors: each(names.roles, (roleId) =>
        fc.record({ roleId: fc.constant(roleId), actors: fc.array(actor, { maxLength: 2 }) }),
      ),
    }),
  ),
  filters: each(names.filters, (id) =>
    fc.record({
      id: fc.constant(id),
      owner: account,
      shares: fc.array(share, { maxLength: 2 }),
      editors: fc.array(share, { maxLength: 1 }),
    }),
  ),
  opening: groups,
  software: groups,
  powers: fc.uniqueArray(account, { maxLength: 1 }),
  defaults: fc.uniqueArray(group, { maxLength: 1 }),
  forEverybody: fc.boolean(),
  admins: fc.uniqueArray(group, { maxLength: 1 }),
});

export const confluence = fc.record({
  anonymousUse: fc.constantFrom('allowed', 'refused', 'unknown'),
  roles: each(names.spaceRoles, (id) =>
    fc.record({ id: fc.constant(id), permissions: fc.uniqueArray(operation, { minLength: 1 }) }),
  ),
  spaces: each(names.spaces, (id) =>
    fc.record({
      id: fc.constant(id),
      grants: fc.array(fc.record({ principal, operation }), { maxLength: 4 }),
      assigned: fc.array(fc.record({ principal, role: fc.constantFrom(...names.spaceRoles) }), {
        maxLength: 3,
      }),
      canRead: rarely,
      canUpdate: rarely,
    }),
  ),
  opening: groups,
  open: fc.uniqueArray(group, { maxLength: 2 }),
  admins: fc.uniqueArray(group, { maxLength: 1 }),
});

export const bitbucket = fc.record({
  owners: fc.uniqueArray(account, { maxLength: 1 }),
  isPrivate: each(names.repositories, () => often),
  grants: fc.array(
    fc.record({
      resourceId: fc.constantFrom('b', ...names.repositories),
      slug: group,
      permission: fc.constantFrom('read', 'write', 'create-repo', 'admin', 'none'),
    }),
    { maxLength: 3 },
  ),
  admins: fc.array(
    fc.record({ repositoryId: fc.constantFrom(...names.repositories), userId: account }),
    { maxLength: 2 },
  ),
});
