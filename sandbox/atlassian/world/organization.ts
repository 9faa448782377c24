import { z } from 'zod';
import { duplicates } from './mistake';
import { organizationAccountSchema, organizationGroupSchema } from './organization-accounts';
import {
  apiKeySchema,
  apiTokenSchema,
  oauthClientSchema,
  serviceAccountSchema,
} from './organization-credentials';

const domainSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  status: z
    .enum(['verified', 'deleted', 'unverified', 'superseded', 'missing_token'])
    .default('verified'),
});

const policySchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  type: z.enum(['ip-allowlist', 'data-residency', 'data-security']),
  status: z.enum(['enabled', 'disabled']).default('enabled'),
  /** Ids of what it holds for. */
  resources: z.array(z.string()).default([]),
});

/** One product instance. */
const workspaceSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  typeKey: z.string().min(1),
  hostUrl: z.url().optional(),
  status: z.enum(['online', 'offline', 'deprecated']).default('online'),
  sandbox: z.boolean().default(false),
  createdAt: z.iso.datetime().optional(),
  createdBy: z.string().min(1).optional(),
  owner: z.string().min(1).optional(),
  usage: z.int().optional(),
  capacity: z.int().optional(),
});

const eventSchema = z.strictObject({
  id: z.string().min(1),
  time: z.iso.datetime(),
  action: z.string().min(1),
  actor: z.strictObject({
    id: z.string().min(1),
    name: z.string().optional(),
    email: z.string().optional(),
    authType: z
      .enum([
        'container-token',
        'api-token',
        'connect-token',
        'auth-token-for-2LO',
        'auth-token-for-3LO',
      ])
      .optional(),
    tokenId: z.string().optional(),
    tokenLabel: z.string().optional(),
  }),
  subjects: z.array(z.strictObject({ type: z.string().min(1), id: z.string().min(1) })).default([]),
});

/** The organization that a simulated site belongs to. */
export const organizationWorldSchema = z
  .strictObject({
    id: z.string().min(1),
    name: z.string().min(1),
    accounts: z.array(organizationAccountSchema),
    groups: z.array(organizationGroupSchema).default([]),
    domains: z.array(domainSchema).default([]),
    policies: z.array(policySchema).default([]),
    authPolicies: z
      .array(z.strictObject({ id: z.string().min(1), name: z.string().min(1) }))
      .default([]),
    apiKeys: z.array(apiKeySchema).default([]),
    apiTokens: z.array(apiTokenSchema).default([]),
    serviceAccounts: z.array(serviceAccountSchema).default([]),
    serviceAccountTokens: z.array(apiTokenSchema).default([]),
    oauthClients: z.array(oauthClientSchema).default([]),
    workspaces: z.array(workspaceSchema).default([]),
    events: z.array(eventSchema).default([]),
    /** False as on plans without an audit log: it cannot be read. */
    hasAuditLog: z.boolean().default(true),
  })
  .superRefine((organization, context) => {
    for (const list of [
      'domains',
      'policies',
      'apiKeys',
      'apiTokens',
      'workspaces',
      'events',
    ] as const) {
      const ids = organization[list].map(({ id }) => id);
      for (const { path, message } of duplicates(ids, [list]))
        context.addIssue({ code: 'custom', path: [...path], message });
    }
    const policies = new Set(organization.authPolicies.map(({ id }) => id));
    for (const [at, { authPolicyId }] of organization.accounts.entries())
      if (authPolicyId !== undefined && !policies.has(authPolicyId))
        context.addIssue({
          code: 'custom',
          path: ['accounts', at],
          message: `there is no authentication policy ${authPolicyId}`,
        });
  });

export type OrganizationWorld = z.output<typeof organizationWorldSchema>;
/** An organization as a person writes it, with defaults left out. */
export type OrganizationWorldInput = z.input<typeof organizationWorldSchema>;
export type WorldOrganizationWorkspace = z.output<typeof workspaceSchema>;
export type WorldOrganizationEvent = z.output<typeof eventSchema>;
export type WorldOrganizationDomain = z.output<typeof domainSchema>;
export type WorldOrganizationPolicy = z.output<typeof policySchema>;
