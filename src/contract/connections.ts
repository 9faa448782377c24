import { z } from 'zod';

/** What a customer may connect with a credential of their own. Each is optional. */
export const connectionKinds = ['organization', 'bitbucket', 'site'] as const;

export type ConnectionKind = (typeof connectionKinds)[number];

/** How paths name an organization. */
export const organizationIdPattern = /^[\w-]{1,64}$/;

/** How paths name a workspace: by its slug, or by its uuid in braces. */
export const workspacePattern = /^((?!\.)[\w.-]{1,62}|\{[\w-]{1,64}\})$/;

const heldSecret = z
  .string()
  .trim()
  .min(1, 'is missing')
  .max(4096, 'is too long to be a token')
  .regex(/^[\x21-\x7e]+$/, 'has a character that no token has, such as a space');
/** Whoever types a token may have copied a part of it. */
const enteredSecret = heldSecret.min(8, 'is too short to be a token');
const email = z
  .string()
  .trim()
  .max(254)
  .regex(/^[^\s:@]+@[^\s:@]+$/, 'is not an e-mail address');
const common = {
  /** The day on which the credential ends, `2027-03-31`, as its maker showed it. */
  expiresOn: z.iso.date('is not a day such as 2027-03-31').exactOptional(),
};

function credentialWith(secret: z.ZodString) {
  /** An API key of the organization. */
  const organization = z.strictObject({
    kind: z.literal('organization'),
    organizationId: z.string().trim().regex(organizationIdPattern, 'is not an organization id'),
    apiKey: secret,
    ...common,
  });
  /** An API token of an administrator of the workspace. */
  const bitbucket = z.strictObject({
    kind: z.literal('bitbucket'),
    workspace: z
      .string()
      .trim()
      .regex(workspacePattern, 'is not the slug of a workspace, or its uuid in braces'),
    email,
    apiToken: secret,
    ...common,
  });
  /** An API token of an administrator of the site, for what no app is told: admin webhooks and installed apps. */
  const site = z.strictObject({
    kind: z.literal('site'),
    email,
    apiToken: secret,
    ...common,
  });
  return z.discriminatedUnion('kind', [organization, bitbucket, site], {
    error: `must be one of ${connectionKinds.join(', ')}`,
  });
}

/** A credential as it is entered in the page. */
export const credentialSchema = credentialWith(enteredSecret);

/** A credential as it is kept: whatever live mode was given is used, and its product decides whether it is good. */
export const heldCredentialSchema = credentialWith(heldSecret);

/** A credential as it is entered. It goes in once and never comes back out. */
export type Credential = z.output<typeof credentialSchema>;

/** A permission that the credential turned out to lack, and what could not be read for want of it. */
export interface LackingPermission {
  /** The scope, or what else is needed, e.g. "read:domains:admin". */
  readonly permission: string;
  /** What could not be read, e.g. "domains". */
  readonly what: readonly string[];
}

/** All that is shown of a connection. Times are ISO-8601 UTC. */
export interface Connection {
  readonly kind: ConnectionKind;
  /** The organization, workspace or account that was connected. */
  readonly name: string;
  /** The last characters of the credential: at most four, and fewer than all. */
  readonly lastFour: string;
  /** Account id. */
  readonly addedBy: string;
  readonly addedAt: string;
  readonly expiresOn?: string;
  /** What the last scan was refused for want of a permission. */
  readonly lacks: readonly LackingPermission[];
}

/** A scope that a credential is asked to have, and what is read with it. */
export interface NeededScope {
  readonly scope: string;
  /** For people, e.g. "repositories". */
  readonly what: readonly string[];
}

/** What a connection is for. */
export interface ConnectionNeeds {
  readonly kind: ConnectionKind;
  /** Ids of the rules that cannot be answered in full without it. */
  readonly rules: readonly string[];
  /** Sorted by scope. */
  readonly scopes: readonly NeededScope[];
  /** What is read with no scope at all, because the product names none for it. */
  readonly unscoped: readonly string[];
}
