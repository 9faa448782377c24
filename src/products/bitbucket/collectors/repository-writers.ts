import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { repositoriesByUrgency } from '../fan-out';
import { readList, subjectOf } from '../list';

const dayMs = 86_400_000;

const permissionSchema = z.object({ user: z.object({ uuid: z.string() }) });

/**
 * How many people may write to each stale repository. Only a stale one makes their number matter, and a list of all
 * writers of all repositories would be the longest of all.
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
    const repositoryId = subjectOf(page);
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
        apiPath`/workspaces/${connection}/permissions/repositories/${repositoryId}?${query}`,
      filter: 'permission>"read"',
      fields: ['user.uuid'],
      item: permissionSchema,
      what: 'repository permission',
      idKey: 'user.uuid',
      resourceId: repositoryId,
    });
    const { next, ...last } = rest;
    return {
      ...(next === undefined || items.length > broadGroupMembers ? last : { ...last, next }),
      items: answered ? [{ repositoryId, writers: items.length }] : [],
    };
  },
});
