import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { readList, workspace } from '../list';
import { toUser, userFields, userSchema } from '../schema';

const permissionSchema = z.object({
  permission: z.string().nullish(),
  user: userSchema,
  repository: z.object({ uuid: z.string() }),
});

/**
 * Who administers which repository in effect, whatever it comes by. One list has all repositories, so nothing is asked
 * about each.
 */
export const repositoryAdmins = defineBitbucketCollector<'bitbucket.repositoryAdmins'>({
  slice: 'bitbucket.repositoryAdmins',
  label: 'repository administrators',
  scope: 'read:repository:bitbucket',
  after: [],
  inherits: [],
  firstPages: () => [workspace],
  idOf: ({ repositoryId, userId }) => `${repositoryId}/${userId}`,
  async readPage(page, { client, connection }) {
    const { items, rest } = await readList(client, {
      page,
      path: (query) => apiPath`/workspaces/${connection}/permissions/repositories?${query}`,
      filter: 'permission="admin"',
      fields: ['permission', ...userFields, 'repository.uuid'],
      item: permissionSchema,
      what: 'repository permission',
      idKey: 'repository.uuid',
    });
    return {
      ...rest,
      // Bitbucket is asked for administrators only, but is not trusted to have left out the others.
      items: items
        .filter(({ permission }) => (permission ?? 'admin') === 'admin')
        .map(({ user, repository }) => ({ repositoryId: repository.uuid, ...toUser(user) })),
    };
  },
});
