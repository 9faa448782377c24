import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { readList, workspace } from '../list';
import { toUser, userFields, userSchema } from '../schema';

const membershipSchema = z.object({
  permission: z.enum(['owner', 'collaborator', 'member']),
  user: userSchema,
});

/** Everyone in the workspace. One list has the owners too, so they are not asked for by themselves. */
export const members = defineBitbucketCollector<'bitbucket.members'>({
  slice: 'bitbucket.members',
  label: 'workspace members',
  scope: 'read:workspace:bitbucket',
  after: [],
  inherits: [],
  firstPages: () => [workspace],
  idOf: ({ userId }) => userId,
  async readPage(page, { client, connection }) {
    const { items, rest } = await readList(client, {
      page,
      path: (query) => apiPath`/workspaces/${connection}/permissions?${query}`,
      fields: ['permission', ...userFields],
      item: membershipSchema,
      what: 'member',
      idKey: 'user.account_id',
    });
    return {
      ...rest,
      items: items.map(({ permission, user }) => ({ ...toUser(user), permission })),
    };
  },
});
