import { z } from 'zod';
import { apiPath, searchedAdminRoles } from '../../../domain';
import { defineOrganizationCollector } from '../connection';
import { cursorOf, first, readList } from '../list';
import { bareIdSchema } from '../schema';

const groupSchema = z.object({
  id: bareIdSchema,
  name: z.string().nullish(),
  externalSynced: z.boolean().nullish(),
  counts: z.object({ users: z.int().nonnegative().nullish() }).nullish(),
});

/** Every group with its size, and again by each administrator role for the groups that give it. */
export const groups = defineOrganizationCollector<'organization.groups'>({
  slice: 'organization.groups',
  label: 'groups and their administrator roles',
  after: [],
  inherits: [],
  firstPages: () => ['all', ...searchedAdminRoles].map((role) => `${role}@${first}`),
  idOf: ({ groupId }) => groupId,
  merge: (left, right) => ({
    ...left,
    roles: [...new Set([...left.roles, ...right.roles])].sort(),
  }),
  async readPage(page, { client, connection }) {
    const at = page.indexOf('@');
    const role = page.slice(0, at);
    const { items, rest } = await readList(client, {
      method: 'POST',
      path: apiPath`/admin/v2/orgs/${connection}/directories/-/groups/search`,
      body: {
        limit: 100,
        expand: ['counts.users'],
        ...(role === 'all' ? {} : { roleIds: [role] }),
        ...cursorOf(page.slice(at + 1)),
      },
      item: groupSchema,
      what: 'group',
    });
    const { next, ...last } = rest;
    return {
      ...last,
      ...(next === undefined ? {} : { next: `${role}@${next}` }),
      items: items.map(({ id, name, externalSynced, counts }) => ({
        groupId: id,
        name: name ?? id,
        roles: role === 'all' ? [] : [role],
        ...(typeof counts?.users === 'number' ? { users: counts.users } : {}),
        ...(typeof externalSynced === 'boolean' ? { externallySynced: externalSynced } : {}),
      })),
    };
  },
});
