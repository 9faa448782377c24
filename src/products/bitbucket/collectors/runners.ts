import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { BitbucketRunner } from '../../../domain';
import { timeSchema } from '../../time-schema';
import { defineBitbucketCollector } from '../connection';
import { repositoriesWithPipelines, slugOf, workspaceId } from '../fan-out';
import { readList, subjectOf, workspace } from '../list';

/** The rest of a runner, such as its OAuth client, is not asked for. */
const runnerSchema = z.object({
  uuid: z.string(),
  name: z.string().nullish(),
  state: z.object({
    status: z.enum(['UNREGISTERED', 'ONLINE', 'OFFLINE', 'DISABLED', 'ENABLED', 'UNHEALTHY']),
    updated_on: timeSchema.nullish().catch(undefined),
  }),
});

const statuses = {
  UNREGISTERED: 'unregistered',
  ONLINE: 'online',
  OFFLINE: 'offline',
  DISABLED: 'disabled',
  ENABLED: 'enabled',
  UNHEALTHY: 'unhealthy',
} as const;

/** Self-hosted runners of the workspace, and of each repository that may run pipelines. */
export const runners = defineBitbucketCollector<'bitbucket.runners'>({
  slice: 'bitbucket.runners',
  label: 'self-hosted runners',
  scope: 'read:runner:bitbucket',
  after: ['bitbucket.workspace', 'bitbucket.repositories', 'bitbucket.pipelines'],
  inherits: ['bitbucket.repositories'],
  firstPages: (slices) => [workspace, ...repositoriesWithPipelines(slices).map(({ id }) => id)],
  idOf: ({ id }) => id,
  // A repository may be shown the runners of the workspace as well; they are not its own.
  merge: (left, right) => (left.repositoryId === undefined ? left : right),
  async readPage(page, { client, connection, slices }) {
    const subject = subjectOf(page);
    const ofRepository = subject !== workspace;
    const resourceId = ofRepository ? subject : workspaceId(slices);
    const { items, rest } = await readList(client, {
      page,
      path: (query) =>
        ofRepository
          ? apiPath`/repositories/${connection}/${slugOf(slices, subject)}/pipelines-config/runners?${query}`
          : apiPath`/workspaces/${connection}/pipelines-config/runners?${query}`,
      fields: ['uuid', 'name', 'state.status', 'state.updated_on'],
      item: runnerSchema,
      what: 'runner',
      ...(resourceId === undefined ? {} : { resourceId }),
    });
    return {
      ...rest,
      items: items.map(({ uuid, name, state }): BitbucketRunner => ({
        id: uuid,
        name: name ?? uuid,
        ...(ofRepository ? { repositoryId: subject } : {}),
        status: statuses[state.status],
        ...(typeof state.updated_on === 'string' ? { reportedAt: state.updated_on } : {}),
      })),
    };
  },
});
