import { z } from 'zod';

/** What the access map reads of each slice. More may be in a file; it is kept and not looked at. */

const text = z.string();
const flag = z.boolean();
const count = z.number();
const person = z.looseObject({ accountId: text, name: text, active: flag });
const group = z.looseObject({ groupId: text, name: text });
const access = z.enum(['user', 'admin', 'site-admin']);
const accountType = z.enum(['atlassian', 'app', 'customer', 'unknown']);
const members = z.looseObject({
  groupId: text,
  members: z.array(person.extend({ accountType })),
  total: count.optional(),
});
const size = z.looseObject({ groupId: text, size: count });
const account = person.extend({ accountType, exists: flag });
const share = z.looseObject({
  type: z.enum(['public', 'everyone', 'project', 'group', 'user', 'unknown']),
  id: text.optional(),
  name: text.optional(),
});
const sharedItem = z.looseObject({
  id: text,
  name: text,
  owner: person.optional(),
  shares: z.array(share),
  editors: z.array(share),
});
const holder = z.looseObject({
  type: z.enum([
    'anyone',
    'applicationRole',
    'group',
    'projectRole',
    'user',
    'projectLead',
    'reporter',
    'assignee',
    'userCustomField',
    'groupCustomField',
    'sd.customer.portal.only',
    'unknown',
  ]),
  id: text.optional(),
  name: text.optional(),
});
const actor = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('user'), accountId: text, name: text }),
  z.looseObject({ type: z.literal('group'), groupId: text, name: text }),
]);
const principal = z.discriminatedUnion('type', [
  z.looseObject({ type: z.enum(['user', 'group', 'app', 'guest', 'unknown']), id: text }),
  z.looseObject({
    type: z.literal('class'),
    id: z.enum([
      'anonymous-users',
      'authenticated-users',
      'all-licensed-users',
      'all-product-admins',
      'jsm-project-admins',
    ]),
  }),
]);
const operation = { operation: text, target: text };
const token = z.looseObject({
  id: text,
  label: text,
  accountId: text,
  blocked: flag,
  expiresAt: text.optional(),
});

const items = {
  'jira.permissionSchemes': z.looseObject({
    id: text,
    name: text,
    projectId: text.optional(),
    grants: z.array(z.looseObject({ id: text, permission: text, holder })),
  }),
  'jira.projects': z.looseObject({
    id: text,
    key: text,
    name: text,
    status: z.enum(['live', 'archived', 'deleted']),
    lead: person.optional(),
  }),
  'jira.projectSchemes': z.looseObject({ projectId: text, schemeId: text }),
  'jira.roles': z.looseObject({ id: text, name: text }),
  'jira.roleActors': z.looseObject({ projectId: text, roleId: text, actors: z.array(actor) }),
  'jira.groups': group,
  'jira.accessGroups': group.extend({ access }),
  'jira.groupMembers': members,
  'jira.groupSizes': size,
  'jira.accounts': account,
  'jira.globalPowers': z.looseObject({ accountId: text, permissions: z.array(text) }),
  'jira.filters': sharedItem,
  'jira.dashboards': sharedItem,
  'jira.applicationRoles': z.looseObject({
    key: text,
    name: text,
    groups: z.array(group),
    defaultGroups: z.array(group),
    selectedByDefault: flag,
    userCount: count.optional(),
  }),
  'confluence.site': z.looseObject({
    roleMode: text,
    anonymousUse: z.enum(['allowed', 'refused', 'unknown']),
  }),
  'confluence.spaces': z.looseObject({
    id: text,
    key: text,
    name: text,
    status: z.enum(['current', 'archived']),
  }),
  'confluence.spaceGrants': z.looseObject({
    spaceId: text,
    grants: z.array(z.looseObject({ principal, ...operation, roleId: text.optional() })),
  }),
  'confluence.spaceRoles': z.looseObject({
    id: text,
    name: text,
    permissions: z.array(z.looseObject(operation)),
  }),
  'confluence.anonymousReads': z.looseObject({
    spaceId: text,
    canRead: flag,
    canUpdate: flag.optional(),
  }),
  'confluence.accessGroups': group.extend({ access, openToJoin: flag }),
  'confluence.groups': group.extend({ openToJoin: flag }),
  'confluence.groupMembers': members,
  'confluence.groupSizes': size,
  'confluence.guests': z.looseObject({ accountId: text, name: text, groupIds: z.array(text) }),
  'confluence.accounts': account,
  'bitbucket.workspace': z.looseObject({ id: text, slug: text, name: text }),
  'bitbucket.members': z.looseObject({
    userId: text,
    accountId: text.optional(),
    name: text,
    permission: z.enum(['owner', 'collaborator', 'member']),
  }),
  'bitbucket.projects': z.looseObject({ id: text, key: text, name: text }),
  'bitbucket.repositories': z.looseObject({
    id: text,
    slug: text,
    name: text,
    projectId: text.optional(),
    isPrivate: flag,
  }),
  'bitbucket.deployKeys': z.looseObject({
    id: text,
    opens: z.enum(['repository', 'project']),
    resourceId: text,
    label: text,
  }),
  'bitbucket.groupGrants': z.looseObject({
    resourceId: text,
    grants: z.array(
      z.looseObject({
        slug: text,
        name: text,
        permission: z.enum(['read', 'write', 'create-repo', 'admin', 'none']),
      }),
    ),
  }),
  'bitbucket.repositoryAdmins': z.looseObject({
    repositoryId: text,
    userId: text,
    accountId: text.optional(),
    name: text,
  }),
  'organization.organization': z.looseObject({ id: text, name: text }),
  'organization.users': z.looseObject({
    accountId: text,
    name: text,
    status: z.enum(['active', 'suspended', 'not_invited', 'deactivated', 'for_deletion']),
    roles: z.array(text),
    products: z.array(z.looseObject({ key: text })),
    groupIds: z.array(text),
  }),
  'organization.groups': group.extend({
    roles: z.array(text),
    users: count.optional(),
    externallySynced: flag.optional(),
  }),
  'organization.apiTokens': token,
  'organization.serviceAccountTokens': token,
  'organization.apiKeys': z.looseObject({
    id: text,
    label: text,
    scopes: z.array(text).optional(),
    revoked: flag,
    expiresAt: text.optional(),
  }),
  'organization.serviceAccounts': z.looseObject({
    id: text,
    accountId: text.optional(),
    name: text,
    status: text,
  }),
} as const;

const gap = z.looseObject({
  code: text,
  reason: text,
  source: text,
  resourceId: text.optional(),
});

function slice<T extends z.ZodType>(item: T) {
  return z.strictObject({ items: z.array(item), gaps: z.array(gap) }).optional();
}

const slices = z.looseObject(
  Object.fromEntries(Object.entries(items).map(([name, item]) => [name, slice(item)])),
);

/** The file that `--save` writes. */
export const snapshotFileSchema = z.looseObject({
  format: z.literal('parapet-snapshot'),
  version: z.literal(1),
  siteUrl: text,
  takenAt: z.iso.datetime(),
  slices,
});
