import { z } from 'zod';
import { apiPath } from '../../../domain';
import { unseen } from '../../page-results';
import { defineBitbucketCollector } from '../connection';
import { repositoriesByUrgency, slugOf } from '../fan-out';

const settingSchema = z.object({ enabled: z.boolean() });

/** Whether each repository runs pipelines. Variables, environments and runners are asked about where it ever has. */
export const pipelines = defineBitbucketCollector<'bitbucket.pipelines'>({
  slice: 'bitbucket.pipelines',
  label: 'Pipelines settings',
  scope: 'admin:repository:bitbucket',
  after: ['bitbucket.repositories'],
  inherits: ['bitbucket.repositories'],
  firstPages: (slices) => repositoriesByUrgency(slices).map(({ id }) => id),
  idOf: ({ repositoryId }) => repositoryId,
  async readPage(repositoryId, { client, connection, slices }) {
    const slug = slugOf(slices, repositoryId);
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/repositories/${connection}/${slug}/pipelines_config?fields=enabled`,
      schema: settingSchema,
    });
    // There is no configuration until Pipelines is first switched on. Source: go-bitbucket, pull request 177, 2021-12-12.
    const never = !answer.ok && answer.status === 404;
    if (!answer.ok && !never) return unseen(answer, repositoryId);
    return {
      items: [{ repositoryId, state: !answer.ok ? 'never' : answer.value.enabled ? 'on' : 'off' }],
      gaps: [],
      requests: answer.requests,
      points: answer.points,
    };
  },
});
