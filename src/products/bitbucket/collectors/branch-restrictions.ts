import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { BranchRestriction } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { repositoriesByUrgency } from '../fan-out';
import { readList, subjectOf } from '../list';
import { groupSchema, toGroup, userSchema } from '../schema';

const ruleSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  kind: z.string(),
  value: z.int().nullish(),
  users: z.array(userSchema).nullish(),
  groups: z.array(groupSchema).nullish(),
});

/** An unknown way of matching branches could protect the main branch or not, so it is not guessed at. */
const restrictionSchema = z.discriminatedUnion('branch_match_kind', [
  ruleSchema.extend({ branch_match_kind: z.literal('glob'), pattern: z.string() }),
  ruleSchema.extend({ branch_match_kind: z.literal('branching_model'), branch_type: z.string() }),
]);

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
  async readPage(page, { client, connection }) {
    const repositoryId = subjectOf(page);
    const { answered, items, rest } = await readList(client, {
      page,
      path: (query) =>
        apiPath`/repositories/${connection}/${repositoryId}/branch-restrictions?${query}`,
      fields,
      item: restrictionSchema,
      what: 'branch restriction',
      idKey: 'id',
      resourceId: repositoryId,
    });
    const restrictions = sorted(items.map(toRestriction));
    return { ...rest, items: answered ? [{ repositoryId, restrictions }] : [] };
  },
});

function toRestriction(raw: z.output<typeof restrictionSchema>): BranchRestriction {
  return {
    id: raw.id,
    kind: raw.kind,
    match:
      raw.branch_match_kind === 'glob'
        ? { type: 'glob', pattern: raw.pattern }
        : { type: 'branching-model', branchType: raw.branch_type },
    ...(typeof raw.value === 'number' ? { value: raw.value } : {}),
    userIds: (raw.users ?? []).map((user) => user.account_id ?? user.uuid).sort(),
    groups: (raw.groups ?? []).map(toGroup),
  };
}

function sorted(restrictions: readonly BranchRestriction[]): BranchRestriction[] {
  return [...restrictions].sort((a, b) => (a.id < b.id ? -1 : 1));
}
