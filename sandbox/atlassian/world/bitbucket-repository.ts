import { z } from 'zod';

/** Ids are UUIDs in braces, as Bitbucket writes them; tests may take shorter ones. */
export const uuidSchema = z.string().regex(/^\{[^{}/?]+\}$/, 'an id stands in braces: {…}');

/** The kinds of branch restrictions. Source: OpenAPI of Bitbucket 2.0, branchrestriction, June 2026. */
export const restrictionKinds = [
  'push',
  'delete',
  'force',
  'restrict_merges',
  'require_tasks_to_be_completed',
  'require_approvals_to_merge',
  'require_review_group_approvals_to_merge',
  'require_default_reviewer_approvals_to_merge',
  'require_no_changes_requested',
  'require_passing_builds_to_merge',
  'require_commits_behind',
  'reset_pullrequest_approvals_on_change',
  'smart_reset_pullrequest_approvals',
  'reset_pullrequest_changes_requested_on_change',
  'require_all_dependencies_merged',
  'enforce_merge_checks',
  'allow_auto_merge_when_builds_pass',
  'require_all_comments_resolved',
] as const;

const restrictionSchema = z
  .strictObject({
    id: z.int().positive(),
    kind: z.enum(restrictionKinds),
    /** Branches by their name; or, instead, `branchType`. */
    pattern: z.string().min(1).optional(),
    /** Branches by their role in the branching model. */
    branchType: z
      .enum(['feature', 'bugfix', 'release', 'hotfix', 'development', 'production'])
      .optional(),
    value: z.int().optional(),
    /** Account ids that are still allowed to. */
    users: z.array(z.string()).default([]),
    /** Slugs of groups that are still allowed to. */
    groups: z.array(z.string()).default([]),
  })
  .refine(
    ({ pattern, branchType }) => (pattern === undefined) !== (branchType === undefined),
    'a restriction has either a pattern or a branchType',
  );

const modelBranchSchema = z.strictObject({
  name: z.string().min(1),
  useMainBranch: z.boolean().default(false),
});

const branchingModelSchema = z.strictObject({
  development: modelBranchSchema.optional(),
  production: modelBranchSchema.optional(),
  branchTypes: z
    .array(
      z.strictObject({
        kind: z.enum(['feature', 'bugfix', 'release', 'hotfix']),
        prefix: z.string().min(1),
      }),
    )
    .default([]),
});

/** A variable with its value, so that tests can see that the value goes nowhere. */
export const variableSchema = z.strictObject({
  uuid: uuidSchema,
  key: z.string().min(1),
  value: z.string().default(''),
  secured: z.boolean().default(false),
});

export const runnerSchema = z.strictObject({
  uuid: uuidSchema,
  name: z.string().min(1),
  status: z
    .enum(['UNREGISTERED', 'ONLINE', 'OFFLINE', 'DISABLED', 'ENABLED', 'UNHEALTHY'])
    .default('ONLINE'),
  /** ISO-8601. */
  reportedAt: z.iso.datetime().default('2026-11-19T06:00:00.000Z'),
});

export const webhookSchema = z.strictObject({
  uuid: uuidSchema,
  url: z.string().min(1),
  active: z.boolean().default(true),
  secretSet: z.boolean().default(true),
});

export const deployKeySchema = z.strictObject({
  id: z.int().positive(),
  label: z.string(),
  /** ISO-8601. */
  addedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().optional(),
});

/** Permissions of groups, by slug, on a project. Repositories know no `create-repo`. */
export const groupGrantSchema = z.strictObject({
  slug: z.string().min(1),
  permission: z.enum(['read', 'write', 'create-repo', 'admin']),
});

export const userGrantSchema = z.strictObject({
  accountId: z.string().min(1),
  permission: z.enum(['read', 'write', 'admin']),
});

const environmentSchema = z.strictObject({
  uuid: uuidSchema,
  name: z.string().min(1),
  variables: z.array(variableSchema).default([]),
});

/** Pipelines of a repository that was switched on at least once. */
const pipelinesSchema = z.strictObject({
  enabled: z.boolean().default(true),
  variables: z.array(variableSchema).default([]),
  environments: z.array(environmentSchema).default([]),
  runners: z.array(runnerSchema).default([]),
});

/** One repository with everything that opens or protects it. */
export const repositorySchema = z.strictObject({
  uuid: uuidSchema,
  slug: z.string().regex(/^[a-z0-9._-]+$/),
  projectKey: z.string().min(1),
  isPrivate: z.boolean().default(true),
  forkPolicy: z.enum(['allow_forks', 'no_public_forks', 'no_forks']).default('no_public_forks'),
  /** Absent: nothing was pushed yet. */
  mainBranch: z.string().min(1).optional(),
  updatedAt: z.iso.datetime().default('2026-11-18T15:00:00.000Z'),
  branchRestrictions: z.array(restrictionSchema).default([]),
  branchingModel: branchingModelSchema.optional(),
  /** Names of settings that are not taken from the project. */
  overrides: z.array(z.enum(['branching_model', 'default_merge_strategy'])).default([]),
  /** Absent: Pipelines was never switched on. */
  pipelines: pipelinesSchema.optional(),
  webhooks: z.array(webhookSchema).default([]),
  deployKeys: z.array(deployKeySchema).default([]),
  groups: z
    .array(groupGrantSchema.extend({ permission: z.enum(['read', 'write', 'admin']) }))
    .default([]),
  users: z.array(userGrantSchema).default([]),
});

export type WorldRepository = z.output<typeof repositorySchema>;
export type WorldRepositoryInput = z.input<typeof repositorySchema>;
export type WorldVariable = z.output<typeof variableSchema>;
export type WorldRunner = z.output<typeof runnerSchema>;
export type WorldWebhook = z.output<typeof webhookSchema>;
export type WorldDeployKey = z.output<typeof deployKeySchema>;
