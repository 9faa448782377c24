import { z } from 'zod';
import { organizationIdPattern, workspacePattern } from '../../src/contract';
import { ConfigurationError } from './configuration-error';
import { isSafeTransport, serviceUrl } from './service-url';

/** A site on the network and the credentials that read it. URLs have no trailing slash. */
export interface LiveConfig {
  readonly siteUrl: string;
  readonly email: string;
  readonly apiToken: string;
  /** Organization rules. */
  readonly organization?: { readonly id: string; readonly apiKey: string };
  readonly adminUrl: string;
  /** Bitbucket rules. */
  readonly bitbucket?: {
    readonly workspace: string;
    readonly email: string;
    readonly apiToken: string;
  };
  readonly bitbucketUrl: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const text = (what: string) => z.string({ error: `is not set: it is ${what}` });
const secret = (what: string) =>
  text(what).regex(/^[\x21-\x7e]+$/, 'has a character that no token has, such as a space');
const email = (what: string) =>
  text(what).regex(/^[^\s\p{Cc}:@]+@[^\s\p{Cc}:@]+$/u, 'is not an e-mail address');
const url = (what: string) =>
  text(what)
    .refine((value) => serviceUrl(value) !== undefined, {
      error: 'is not a URL such as https://example.atlassian.net',
      abort: true,
    })
    .refine(isSafeTransport, 'must begin with https://, or the token would travel in the clear');

const environmentSchema = z.object({
  ATLASSIAN_SITE_URL: url('the address of the site, such as https://example.atlassian.net'),
  ATLASSIAN_EMAIL: email('the e-mail address of the account that reads the site'),
  ATLASSIAN_API_TOKEN: secret('an API token of that account'),
  ATLASSIAN_ORG_ID: text('the id of the organization')
    .regex(organizationIdPattern, 'is not an organization id')
    .optional(),
  ATLASSIAN_ORG_API_KEY: secret('an API key of the organization').optional(),
  ATLASSIAN_ADMIN_URL: url('the address of the admin API').default('https://api.atlassian.com'),
  BITBUCKET_WORKSPACE: text('the slug of the workspace')
    .regex(workspacePattern, 'is not the slug of a workspace, or its uuid in braces')
    .optional(),
  BITBUCKET_EMAIL: email('the e-mail address of the account that reads Bitbucket').optional(),
  BITBUCKET_API_TOKEN: secret('an API token of that account').optional(),
  BITBUCKET_API_URL: url('the address of Bitbucket').default('https://api.bitbucket.org/2.0'),
});

/**
 * Reads live mode's configuration from the environment. An empty variable counts as not set.
 * @throws {ConfigurationError} naming the first variable that is missing or wrong, and never its value
 */
export function readLiveConfig(environment: Environment): LiveConfig {
  const given = Object.fromEntries(
    Object.keys(environmentSchema.shape).flatMap((name) => {
      const value = environment[name]?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigurationError(`${String(issue?.path[0])} ${String(issue?.message)}.`);
  }
  const variables = parsed.data;
  requireTogether(given, ['ATLASSIAN_ORG_ID', 'ATLASSIAN_ORG_API_KEY']);
  requireTogether(given, ['BITBUCKET_WORKSPACE', 'BITBUCKET_EMAIL', 'BITBUCKET_API_TOKEN']);
  return {
    siteUrl: withoutTrailingSlash(variables.ATLASSIAN_SITE_URL),
    email: variables.ATLASSIAN_EMAIL,
    apiToken: variables.ATLASSIAN_API_TOKEN,
    ...organization(variables),
    adminUrl: withoutTrailingSlash(variables.ATLASSIAN_ADMIN_URL),
    ...bitbucket(variables),
    bitbucketUrl: withoutTrailingSlash(variables.BITBUCKET_API_URL),
  };
}

type Variables = z.output<typeof environmentSchema>;

function organization(variables: Variables): Pick<LiveConfig, 'organization'> {
  const { ATLASSIAN_ORG_ID: id, ATLASSIAN_ORG_API_KEY: apiKey } = variables;
  return id === undefined || apiKey === undefined ? {} : { organization: { id, apiKey } };
}

function bitbucket(variables: Variables): Pick<LiveConfig, 'bitbucket'> {
  const { BITBUCKET_WORKSPACE: workspace, BITBUCKET_EMAIL, BITBUCKET_API_TOKEN } = variables;
  return workspace === undefined ||
    BITBUCKET_EMAIL === undefined ||
    BITBUCKET_API_TOKEN === undefined
    ? {}
    : { bitbucket: { workspace, email: BITBUCKET_EMAIL, apiToken: BITBUCKET_API_TOKEN } };
}

function requireTogether(given: Environment, names: readonly string[]): void {
  const present = names.find((name) => given[name] !== undefined);
  const missing = names.find((name) => given[name] === undefined);
  if (present === undefined || missing === undefined) return;
  const all = new Intl.ListFormat('en-GB').format(names);
  throw new ConfigurationError(
    `${missing} is not set, but ${present} is: set all of ${all}, or none.`,
  );
}

function withoutTrailingSlash(address: string): string {
  return address.replace(/\/+$/, '');
}
