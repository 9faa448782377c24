import type { ConnectionKind } from '../../../../../src/contract';

/** A field of a credential as people fill it in. */
export interface CredentialField {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly placeholder?: string;
  readonly type: 'text' | 'email' | 'secret' | 'date';
}

/** What people read about a kind of connection. */
export interface ConnectionWords {
  readonly name: string;
  /** "Connect the organization" */
  readonly inSentence: string;
  /** What is missing while it is not connected, in a sentence. */
  readonly missing: string;
  /** What is read with it. */
  readonly adds: string;
  /** What is entered, in a sentence: "the key". */
  readonly secret: string;
  readonly fields: readonly CredentialField[];
}

const expiresOn: CredentialField = {
  name: 'expiresOn',
  label: 'Expires on (optional)',
  help: 'As chosen when it was created. You are reminded 30 days before.',
  type: 'date',
};

const email = (help: string): CredentialField => ({
  name: 'email',
  label: 'E-mail address',
  help,
  placeholder: 'parapet@example.com',
  type: 'email',
});

export const connectionWords: Readonly<Record<ConnectionKind, ConnectionWords>> = {
  organization: {
    name: 'Organization',
    inSentence: 'the organization',
    missing: 'The organization is not connected',
    adds: 'Two-step verification, dormant accounts, API tokens and keys, service accounts, domains, policies and the audit log of the organization.',
    secret: 'key',
    fields: [
      {
        name: 'organizationId',
        label: 'Organization ID',
        help: 'Shown beside the new key, and part of the address of Atlassian Administration.',
        placeholder: '1a2b3c4d-…',
        type: 'text',
      },
      { name: 'apiKey', label: 'API key', type: 'secret' },
      expiresOn,
    ],
  },
  bitbucket: {
    name: 'Bitbucket',
    inSentence: 'Bitbucket',
    missing: 'Bitbucket is not connected',
    adds: 'Repositories and who may change them, branch restrictions, deploy keys, webhooks, pipelines, variables by name only, and runners of a workspace.',
    secret: 'token',
    fields: [
      {
        name: 'workspace',
        label: 'Workspace',
        help: 'Its part of the address: bitbucket.org/workspace.',
        placeholder: 'workspace',
        type: 'text',
      },
      email('Of the account that the token belongs to.'),
      { name: 'apiToken', label: 'API token', type: 'secret' },
      expiresOn,
    ],
  },
  site: {
    name: 'Site administrator',
    inSentence: 'as a site administrator',
    missing: 'No token of a site administrator is connected',
    adds: 'What Atlassian tells administrators but no app: webhooks of the site, and the apps that are installed.',
    secret: 'token',
    fields: [
      email('Of the site administrator that the token belongs to.'),
      { name: 'apiToken', label: 'API token', type: 'secret' },
      expiresOn,
    ],
  },
};
