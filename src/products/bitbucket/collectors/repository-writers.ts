import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { repositoriesByUrgency } from '../fan-out';
import { readList, subjectOf } from '../list';
import { toUser, userSchema } from '../schema';

const dayMs = 86_400_000;

const permissionSchema = z.object({
  permission: z.string().nullish(),
  user: userSchema,
});

/** Bitbucket is asked for these only, but is not trusted to have left out the others. */
const writing: ReadonlySet<string> = new Set(['write', 'admin']);

/**
 * How many people may write to each stale repository. Only a stale one makes their number matter, and a list of all
 * writers of all repositories would be the longest of all. Page keys say how many were counted on the pages before.
 */
export const repositoryWriters = defineBitbucketCollector<'bitbucket.repositoryWriters'>({
  slice: 'bitbucket.repositoryWriters',
  label: 'writers of stale repositories',
  scope: 'read:repository:bitbucket',
  after: ['bitbucket.repositories'],
  inherits: ['bitbucket.repositories'],
  firstPages: (slices) => repositoriesByUrgency(slices).map(({ id }) => id),
  idOf: ({ repositoryId }) => repositoryId,
  merge: (left, right) => ({ ...left, writers: left.writers + right.writers }),
  async readPage(page, { client, connection, slices, settings, clock }) {
    const subject = subjectOf(page);
    const [repositoryId = '', counted = '0'] = subject.split('#');
    const { staleRepositoryDays, broadGroupMembers } = settings.thresholds;
    const repository = slices
      .get('bitbucket.repositories')
      .items.find(({ id }) => id === repositoryId);
    const updatedAt = Date.parse(repository?.updatedAt ?? '');
    if (!(updatedAt < clock.now() - staleRepositoryDays * dayMs)) {
      return { items: [], gaps: [], requests: 0, points: 0 };
    }
    const { answered, items, rest } = await readList(client, {
      page,
      path: (query) =>
        apiPath`/workspaces/${connection}/permissions/repositories/${repository?.slug ?? repositoryId}?${query}`,
      filter: 'permission>"read"',
      fields: ['permission', 'user.uuid', 'user.account_status'],
      item: permissionSchema,
      what: 'repository permission',
      idKey: 'user.uuid',
      resourceId: repositoryId,
    });
    const { next, ...last } = rest;
    const found = items.filter(
      ({ permission, user }) =>
        writing.has(permission ?? 'write') && toUser(user).inactive !== true,
    ).length;
    const writers = Number(counted) + found;
    const more = next !== undefined && writers <= broadGroupMembers;
    return {
      ...last,
      ...(more ? { next: `${repositoryId}#${String(writers)}${next.slice(subject.length)}` } : {}),
      items: answered ? [{ repositoryId, writers: found }] : [],
    };
  },
});
