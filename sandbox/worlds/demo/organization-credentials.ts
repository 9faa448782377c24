import type { OrganizationWorldInput } from '../../atlassian/world/organization';
import { castId } from './cast';
import { demoConnections } from './connections';
import { accountIdOf } from './identifiers';

type Ago = (days: number) => string;
type Credentials = Pick<
  OrganizationWorldInput,
  'apiKeys' | 'apiTokens' | 'serviceAccounts' | 'serviceAccountTokens' | 'oauthClients'
>;

/** Accounts of programs, by handle. */
export const serviceAccounts = {
  labels: {
    id: 'sa-label-printer',
    accountId: accountIdOf('service labels'),
    name: 'Label printer',
  },
  customs: { id: 'sa-customs', accountId: accountIdOf('service customs'), name: 'Customs feed' },
} as const;

/** Keys, tokens and accounts of programs. Nobody but the scanner knows a secret of the simulated organization. */
export function demoCredentials(ago: Ago): Credentials {
  return {
    apiKeys: apiKeys(ago),
    apiTokens: apiTokens(ago),
    serviceAccounts: Object.values(serviceAccounts).map((account) => ({ ...account })),
    serviceAccountTokens: [
      token('svc-labels', serviceAccounts.labels.accountId, [ago(300), ago(-60), ago(200)]),
      token('svc-customs-old', serviceAccounts.customs.accountId, [ago(300), ago(-60), ago(180)]),
      token('svc-customs', serviceAccounts.customs.accountId, [ago(90), ago(-200), ago(0)]),
    ],
    oauthClients: [
      { id: 'oauth-warehouse', name: 'Warehouse sync', createdAt: ago(420), updatedAt: ago(30) },
      {
        ...{ id: 'oauth-routes', name: 'Route feed', createdAt: ago(420), updatedAt: ago(30) },
        lastActiveAt: ago(2),
      },
    ],
  };
}

function apiKeys(ago: Ago): OrganizationWorldInput['apiKeys'] {
  const { apiKeyId, apiKey } = demoConnections.organization;
  const createdBy = castId('tobias');
  return [
    {
      ...{ id: apiKeyId, label: 'Parapet', createdBy, secret: apiKey },
      ...{ createdAt: ago(20), expiresAt: ago(-340), lastActiveAt: ago(0) },
    },
    {
      ...{ id: 'key-provisioning', label: 'Legacy provisioning', createdBy },
      ...{ createdAt: ago(310), expiresAt: ago(-50), lastActiveAt: ago(200) },
    },
    {
      ...{ id: 'key-audit-export', label: 'Audit export', createdBy },
      scopes: ['read:events:admin'],
      ...{ createdAt: ago(350), expiresAt: ago(-12), lastActiveAt: ago(1) },
    },
    {
      ...{ id: 'key-domains', label: 'Domain monitor', createdBy },
      scopes: ['read:domains:admin'],
      ...{ createdAt: ago(330), expiresAt: ago(-31), lastActiveAt: ago(2) },
    },
    {
      ...{ id: 'key-migration', label: 'Migration 2024', createdBy },
      ...{ createdAt: ago(600), expiresAt: ago(240), lastActiveAt: ago(500) },
      revocationDate: ago(400),
    },
  ];
}

function apiTokens(ago: Ago): OrganizationWorldInput['apiTokens'] {
  return [
    token('token-gwen', castId('gwen'), [ago(200), ago(-100), ago(3)]),
    { ...token('token-nora', castId('nora'), [ago(200), ago(-100), ago(3)]), status: 'BLOCKED' },
    {
      ...{ id: 'token-birgit', label: 'planning sheet', accountId: castId('birgit') },
      ...{ createdAt: ago(700), lastActiveAt: ago(2) },
    },
    token('token-farah', castId('farah'), [ago(30), ago(-500), ago(1)]),
    token('token-joost', castId('joost'), [ago(10), ago(-355), ago(1)]),
    token('token-claire', castId('claire'), [ago(250), ago(-100), ago(120)]),
    token('token-theo', castId('theo'), [ago(10), ago(-300)]),
    token('token-anneke', castId('anneke'), [ago(250), ago(-100), ago(89)]),
    token('token-tobias', castId('tobias'), [ago(40), ago(-300), ago(0)]),
  ];
}

/** A token by when it was made, when it ends, and when it was last used. */
function token(
  id: string,
  accountId: string,
  [createdAt, expiresAt, lastActiveAt]: readonly [string, string, string?],
) {
  return {
    ...{ id, label: id, accountId, createdAt, expiresAt },
    ...(lastActiveAt === undefined ? {} : { lastActiveAt }),
  };
}
