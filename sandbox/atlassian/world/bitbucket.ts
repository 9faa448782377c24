import { z } from 'zod';
import {
  deployKeySchema,
  groupGrantSchema,
  repositorySchema,
  runnerSchema,
  uuidSchema,
  variableSchema,
  webhookSchema,
  type WorldRepository,
} from './bitbucket-repository';
import { duplicates } from './mistake';

/** An API token that opens the simulated Bitbucket, sent as the password to an e-mail address. */
const credentialSchema = z.strictObject({
  email: z.email(),
  token: z.string().min(1),
  /** As the OpenAPI document names them, e.g. `read:workspace:bitbucket`; absent: all. */
  scopes: z.array(z.string()).optional(),
  /** Whether it belongs to an administrator of the workspace. */
  administrator: z.boolean().default(true),
});

const groupSchema = z.strictObject({
  slug: z.string().min(1),
  name: z.string().min(1),
  /** Account ids. */
  members: z.array(z.string()).default([]),
});

const projectSchema = z.strictObject({
  uuid: uuidSchema,
  key: z.string().min(1),
  name: z.string().min(1),
  isPrivate: z.boolean().default(true),
  groups: z.array(groupGrantSchema).default([]),
  deployKeys: z.array(deployKeySchema).default([]),
});

/** The Bitbucket workspace of a simulated company. */
export const bitbucketWorldSchema = z
  .strictObject({
    credentials: z.array(credentialSchema).min(1),
    uuid: uuidSchema,
    slug: z.string().regex(/^[a-z0-9_-]+$/),
    name: z.string().min(1),
    isPrivacyEnforced: z.boolean().default(true),
    forkingMode: z.enum(['allow_forks', 'internal_only']).default('internal_only'),
    members: z.array(
      z.strictObject({
        accountId: z.string().min(1),
        permission: z.enum(['owner', 'member']).default('member'),
      }),
    ),
    groups: z.array(groupSchema).default([]),
    projects: z.array(projectSchema),
    repositories: z.array(repositorySchema),
    variables: z.array(variableSchema).default([]),
    runners: z.array(runnerSchema).default([]),
    webhooks: z.array(webhookSchema).default([]),
  })
  .superRefine((bitbucket, context) => {
    for (const { path, message } of [...twice(bitbucket), ...dangling(bitbucket)])
      context.addIssue({ code: 'custom', path: [...path], message });
  });

export type BitbucketWorld = z.output<typeof bitbucketWorldSchema>;
/** A workspace as a person writes it, with defaults left out. */
export type BitbucketWorldInput = z.input<typeof bitbucketWorldSchema>;
export type WorldBitbucketProject = z.output<typeof projectSchema>;
export type WorldBitbucketGroup = z.output<typeof groupSchema>;

/** The parts of a workspace that must agree with each other. */
interface Checked {
  readonly projects: readonly WorldBitbucketProject[];
  readonly repositories: readonly WorldRepository[];
  readonly groups: readonly WorldBitbucketGroup[];
  readonly members: readonly { readonly accountId: string }[];
}

function twice({ projects, repositories, groups, members }: Checked) {
  return [
    ...duplicates(
      projects.map(({ key }) => key),
      ['projects'],
    ),
    ...duplicates(
      [...projects, ...repositories].map(({ uuid }) => uuid),
      ['repositories'],
    ),
    ...duplicates(
      repositories.map(({ slug }) => slug),
      ['repositories'],
    ),
    ...duplicates(
      groups.map(({ slug }) => slug),
      ['groups'],
    ),
    ...duplicates(
      members.map(({ accountId }) => accountId),
      ['members'],
    ),
  ];
}

/** Projects, groups and people that something names and that the workspace does not have. */
function dangling({ projects, repositories, groups, members }: Checked) {
  const known = {
    project: new Set(projects.map(({ key }) => key)),
    group: new Set(groups.map(({ slug }) => slug)),
    member: new Set(members.map(({ accountId }) => accountId)),
  };
  const check = (kind: keyof typeof known, id: string, path: readonly (string | number)[]) =>
    known[kind].has(id) ? [] : [{ path, message: `there is no ${kind} ${id}` }];
  return [
    ...groups.flatMap((group, at) =>
      group.members.flatMap((id) => check('member', id, ['groups', at])),
    ),
    ...projects.flatMap((project, at) =>
      project.groups.flatMap(({ slug }) => check('group', slug, ['projects', at])),
    ),
    ...repositories.flatMap((repository, at) => {
      const path = ['repositories', at];
      const restrictions = repository.branchRestrictions;
      return [
        ...check('project', repository.projectKey, path),
        ...repository.groups.flatMap(({ slug }) => check('group', slug, path)),
        ...repository.users.flatMap(({ accountId }) => check('member', accountId, path)),
        ...restrictions.flatMap((one) => one.groups.flatMap((slug) => check('group', slug, path))),
        ...restrictions.flatMap((one) => one.users.flatMap((id) => check('member', id, path))),
      ];
    }),
  ];
}
