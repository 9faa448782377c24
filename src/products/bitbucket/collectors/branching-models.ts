import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { ModelBranch } from '../../../domain';
import { unseen } from '../../page-results';
import { defineBitbucketCollector } from '../connection';
import { slugOf } from '../fan-out';

const branchSchema = z.object({
  name: z.string().nullish(),
  use_mainbranch: z.boolean().nullish(),
});

const modelSchema = z.object({
  development: branchSchema.nullish(),
  production: branchSchema.nullish(),
  branch_types: z.array(z.object({ kind: z.string(), prefix: z.string() })).nullish(),
});

const fields =
  'development.name,development.use_mainbranch,production.name,production.use_mainbranch,branch_types.kind,branch_types.prefix';

/** The branching model in force, asked only where a restriction names a role in it instead of a branch. */
export const branchingModels = defineBitbucketCollector<'bitbucket.branchingModels'>({
  slice: 'bitbucket.branchingModels',
  label: 'branching models',
  scope: 'read:repository:bitbucket',
  after: ['bitbucket.repositories', 'bitbucket.branchRestrictions'],
  inherits: ['bitbucket.branchRestrictions'],
  firstPages: (slices) =>
    slices
      .get('bitbucket.branchRestrictions')
      .items.filter(({ restrictions }) =>
        restrictions.some(({ match }) => match.type === 'branching-model'),
      )
      .map(({ repositoryId }) => repositoryId),
  idOf: ({ repositoryId }) => repositoryId,
  async readPage(repositoryId, { client, connection, slices }) {
    const slug = slugOf(slices, repositoryId);
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/repositories/${connection}/${slug}/effective-branching-model?fields=${fields}`,
      schema: modelSchema,
    });
    if (!answer.ok) return unseen(answer, repositoryId);
    const { development, production, branch_types } = answer.value;
    return {
      items: [
        {
          repositoryId,
          ...(development ? { development: toBranch(development) } : {}),
          ...(production ? { production: toBranch(production) } : {}),
          branchTypes: branch_types ?? [],
        },
      ],
      gaps: [],
      requests: answer.requests,
      points: answer.points,
    };
  },
});

function toBranch({ name, use_mainbranch }: z.output<typeof branchSchema>): ModelBranch {
  return {
    ...(typeof name === 'string' ? { name } : {}),
    usesMainBranch: use_mainbranch ?? false,
  };
}
