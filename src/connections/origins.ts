import type { ConnectionKind, Credential } from '../contract';
import type { Origin } from '../domain';

const addresses = {
  organization: 'https://api.atlassian.com',
  bitbucket: 'https://api.bitbucket.org/2.0',
} as const;

/**
 * Where the requests of a connection go, signed. Organization keys are bearer tokens; API tokens of people are the
 * password of Basic authentication. Source: Atlassian's admin API and Bitbucket API token documentation, 2026-08.
 */
export function originOf(credential: Credential, siteUrl: string): Origin {
  switch (credential.kind) {
    case 'organization':
      return { baseUrl: addresses.organization, authorization: `Bearer ${credential.apiKey}` };
    case 'bitbucket':
      return { baseUrl: addresses.bitbucket, authorization: basic(credential) };
    case 'site':
      return { baseUrl: siteUrl, authorization: basic(credential) };
  }
}

/** How paths name what is connected. */
export function subjectOf(credential: Credential): string {
  switch (credential.kind) {
    case 'organization':
      return credential.organizationId;
    case 'bitbucket':
      return credential.workspace;
    case 'site':
      return '';
  }
}

/** What the credential is kept secret for. */
export function secretOf(credential: Credential): string {
  return credential.kind === 'organization' ? credential.apiKey : credential.apiToken;
}

/** A kind of connection, for people. */
export const connectionNames: Readonly<Record<ConnectionKind, string>> = {
  organization: 'organization',
  bitbucket: 'Bitbucket workspace',
  site: 'site',
};

function basic({ email, apiToken }: { readonly email: string; readonly apiToken: string }): string {
  return `Basic ${Buffer.from(`${email}:${apiToken}`).toString('base64')}`;
}
