import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { BranchRestriction } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { repositoriesByUrgency, slugOf } from '../fan-out';
import { readList, subjectOf } from '../list';
import { groupSchema, toGroup, userSchema } from '../schema';

/**
 * An unknown way of matching branches could protect the main branch or not, so it is not guessed at. The default is a
 * pattern. Source: OpenAPI of Bitbucket 2.0, branchrestriction, June 2026.
 */
const restrictionSchema = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String),
    kind: z.string(),
    branch_match_kind: z.enum(['glob', 'branching_model']).nullish(),
    pattern: z.string().nullish(),
    branch_type: z.string().nullish(),
    value: z.int().nullish(),
    users: z.array(userSchema).nullish(),
    groups: z.array(groupSchema).nullish(),
  })
  .transform((raw, context): BranchRestriction => {
    const byModel = raw.branch_match_kind === 'branching_model';
    const name = byModel ? raw.branch_type : raw.pattern;
    if (typeof name !== 'string') {
      const field = byModel ? 'branch_type' : 'pattern';
      context.addIssue({ code: 'custom', path: [field], message: 'names no branch' });
      return z.NEVER;
    }
    return {
      id: raw.id,
      kind: raw.kind,
      match: byModel
        ? { type: 'branching-model', branchType: name }
        : { type: 'glob', pattern: name },
      ...(typeof raw.value === 'number' ? { value: raw.value } : {}),
      userIds: (raw.users ?? []).map((user) => user.account_id ?? user.uuid).sort(),
      groups: (raw.groups ?? []).map(toGroup),
    };
  });

const fields = [
  'id',
  'kind',
  'branch_match_kind',
  'pattern',
  'branch_type',
  'value',
  'users.uuid',
  'users.account_id',
  'groups.slug',
  'groups.name',
];

/** The branch restrictions of each repository. One without a main branch is empty: it has nothing to protect yet. */
export const branchRestrictions = defineBitbucketCollector<'bitbucket.branchRestrictions'>({
  slice: 'bitbucket.branchRestrictions',
  label: 'branch restrictions',
  scope: 'admin:repository:bitbucket',
  after: ['bitbucket.repositories'],
  inherits: ['bitbucket.repositories'],
  firstPages: (slices) =>
    repositoriesByUrgency(slices)
      .filter(({ mainBranch }) => mainBranch !== undefined)
      .map(({ id }) => id),
  idOf: ({ repositoryId }) => repositoryId,
  merge: (left, right) => ({
    repositoryId: left.repositoryId,
    restrictions: sorted([...left.restrictions, ...right.restrictions]),
  }),
  async readPage(page, { client, connection, slices }) {
    const repositoryId = subjectOf(page);
    const slug = slugOf(slices, repositoryId);
    const { answered, items, rest } = await readList(client, {
      page,
      path: (query) => apiPath`/repositories/${connection}/${slug}/branch-restrictions?${query}`,
      fields,
      item: restrictionSchema,
      what: 'branch restriction',
      idKey: 'id',
      resourceId: repositoryId,
    });
    return { ...rest, items: answered ? [{ repositoryId, restrictions: sorted(items) }] : [] };
  },
});

function sorted(restrictions: readonly BranchRestriction[]): BranchRestriction[] {
  return [...restrictions].sort((a, b) => (a.id < b.id ? -1 : 1));
}
