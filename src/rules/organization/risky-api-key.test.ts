import type { ResourceRef } from '../../contract';
import type { OrganizationApiKey } from '../../domain';
import { ruleTester } from '../rule-tester';
import { daysAgo, organizationFixUrl } from '../testing/organization';
import type { Change } from '../testing/organization';
import { changed } from '../testing/organization';
import { hidden, organizationSnapshot } from '../testing/snapshot';
import { riskyApiKey } from './risky-api-key';

/** A key with one scope that was used yesterday and ends in half a year. */
function aKey(id: string, change: Change<OrganizationApiKey> = {}): OrganizationApiKey {
  const usual = {
    ...{ id, label: id, scopes: ['read:events:admin'], revoked: false },
    ...{ createdAt: daysAgo(100), expiresAt: daysAgo(-180), lastActiveAt: daysAgo(1) },
  };
  return changed<OrganizationApiKey>(usual, change);
}

function keys(...list: OrganizationApiKey[]) {
  return organizationSnapshot({ 'organization.apiKeys': [aKey('good'), ...list] });
}

const key = (id: string): ResourceRef => ({ type: 'org:api-key', id, name: id });
const good = { outcome: 'pass', resource: key('good') } as const;

function failing(message: string, says: readonly string[], data: Record<string, string | null>) {
  return {
    outcome: 'fail',
    resource: key('k1'),
    message: `API key "k1" ${message}`,
    evidence: says.map((words) => ({
      text: `API key "k1" ${words}`,
      source: 'GET /admin/api-access/v1/orgs/{orgId}/api-keys',
      data: {
        keyId: 'k1',
        scopes: 'read:events:admin',
        createdAt: daysAgo(100),
        expiresAt: daysAgo(-180),
        lastActiveAt: daysAgo(1),
        ...data,
      },
    })),
    affected: [],
    fixUrl: organizationFixUrl,
  } as const;
}

ruleTester(riskyApiKey, {
  pass: [
    {
      name: 'keys with scopes that are used and last',
      snapshot: keys(aKey('k1')),
      results: [good, { outcome: 'pass', resource: key('k1') }],
    },
  ],
  fail: [
    {
      name: 'everything at once',
      snapshot: keys(
        aKey('k1', { scopes: [], lastActiveAt: daysAgo(91), expiresAt: daysAgo(-30) }),
      ),
      results: [
        good,
        failing(
          'may do everything in the organization, has not been used for 91 days and ends in 30 days',
          [
            'may do everything in the organization',
            'has not been used for 91 days',
            'ends in 30 days',
          ],
          { scopes: '', lastActiveAt: daysAgo(91), expiresAt: daysAgo(-30) },
        ),
      ],
    },
  ],
  notAvailable: [
    {
      name: 'a key of which nobody tells when it ends',
      snapshot: keys(aKey('k1', { expiresAt: undefined })),
      results: [
        good,
        {
          outcome: 'not-available',
          resource: key('k1'),
          reason: 'The organization does not tell when the key ends',
        },
      ],
    },
    {
      name: 'scopes and use that are not told, and a key that could not be read',
      snapshot: organizationSnapshot(
        {
          'organization.apiKeys': [
            aKey('k1', { scopes: undefined }),
            aKey('k2', { lastActiveAt: undefined, createdAt: undefined }),
          ],
        },
        { 'organization.apiKeys': [hidden('k3')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: key('k1'),
          reason: 'The organization does not tell the scopes of the key',
        },
        {
          outcome: 'not-available',
          resource: key('k2'),
          reason: 'The organization does not tell when the key was last used',
        },
        {
          outcome: 'not-available',
          resource: { type: 'org:api-key', id: 'k3', name: 'API key k3' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a day more than the threshold is left, and exactly as many days idle as may be',
      snapshot: keys(aKey('k1', { expiresAt: daysAgo(-31), lastActiveAt: daysAgo(90) })),
      results: [good, { outcome: 'pass', resource: key('k1') }],
    },
    {
      name: 'revoked and expired keys, and the key of the scan by its name',
      snapshot: keys(
        aKey('k1', { scopes: [], revoked: true }),
        aKey('k2', { scopes: [], expiresAt: daysAgo(1) }),
        aKey('own', { scopes: [] }),
      ),
      settings: { ownApiKeyIds: ['own'] },
      results: [
        good,
        { outcome: 'not-applicable', resource: key('k1'), reason: 'It was revoked' },
        { outcome: 'not-applicable', resource: key('k2'), reason: 'It has expired' },
        { outcome: 'not-applicable', resource: key('own'), reason: 'It is the key of this scan' },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'the only live key is the one that this was read with',
      snapshot: organizationSnapshot({
        'organization.apiKeys': [aKey('k1', { scopes: [] }), aKey('k2', { revoked: true })],
      }),
      results: [
        { outcome: 'not-applicable', resource: key('k1'), reason: 'It is the key of this scan' },
        { outcome: 'not-applicable', resource: key('k2'), reason: 'It was revoked' },
      ],
    },
  ],
});
