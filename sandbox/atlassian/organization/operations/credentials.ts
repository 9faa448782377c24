import type { RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { WorldApiKey, WorldApiToken } from '../../world/organization-credentials';
import { cutPage, sizeOf } from '../cursor';
import type { Operation } from '../operation';
import type { OrganizationSite } from '../site';

const largestPage = 100;

/**
 * Keys, tokens and accounts of programs. No OpenAPI document of this part is public; shapes follow the examples of
 * developer.atlassian.com/cloud/admin/api-access, 2026. That of the tokens of service accounts is taken to be that of
 * people's tokens.
 */
export function credentialOperations(site: OrganizationSite): readonly Operation[] {
  const { organization } = site;
  const path = '/admin/api-access/v1/orgs/{orgId}';
  const token = (one: WorldApiToken) => renderToken(site, one);
  return [
    {
      method: 'GET',
      path: `${path}/api-tokens`,
      query: ['pageSize', 'cursor'],
      scope: 'read:tokens:admin',
      answer: (request) => listed(request, organization.apiTokens.map(token)),
    },
    {
      method: 'GET',
      path: `${path}/api-keys`,
      query: ['pageSize', 'cursor'],
      scope: 'read:keys:admin',
      answer: (request) =>
        listed(
          request,
          organization.apiKeys.map((key) => renderKey(site, key)),
        ),
    },
    {
      method: 'GET',
      path: `${path}/service-accounts`,
      query: ['cursor'],
      scope: 'read:service-accounts:admin',
      answer: ({ query }) => {
        const { items, next } = cut(query, organization.serviceAccounts);
        return json(200, {
          items: items.map(({ id, accountId, name, status, updatedAt }) => ({
            id,
            atlassianId: accountId,
            displayName: name,
            status,
            container: `ari:cloud:platform::org/${organization.id}`,
            updatedAt: Date.parse(updatedAt),
          })),
          total: organization.serviceAccounts.length,
          links: next === undefined ? {} : { next },
        });
      },
    },
    {
      method: 'GET',
      path: `${path}/service-accounts/api-tokens`,
      query: ['cursor'],
      scope: 'read:service-accounts-tokens:admin',
      answer: (request) => listed(request, organization.serviceAccountTokens.map(token)),
    },
    {
      method: 'GET',
      path: `${path}/oauth-clients`,
      query: ['pageSize', 'cursor'],
      scope: 'read:service-accounts-tokens:admin',
      answer: (request) =>
        listed(
          request,
          organization.oauthClients.map((client) => ({
            clientId: client.id,
            name: client.name,
            status: client.status,
            createdAt: Date.parse(client.createdAt),
            updatedAt: Date.parse(client.updatedAt),
            ...(client.lastActiveAt === undefined
              ? {}
              : { lastActiveAt: Date.parse(client.lastActiveAt) }),
          })),
        ),
    },
  ];
}

function cut<T>(query: URLSearchParams, all: readonly T[]) {
  return cutPage(all, {
    cursor: query.get('cursor') ?? undefined,
    limit: sizeOf(query, 'pageSize', largestPage),
    most: largestPage,
  });
}

function listed({ query, pathname }: RoutedRequest, all: readonly unknown[]) {
  const { items, next } = cut(query, all);
  const self = `https://api.atlassian.com${pathname}`;
  return json(200, {
    data: items,
    links: { self, ...(next === undefined ? {} : { next: `${self}?cursor=${next}` }) },
  });
}

function renderToken(site: OrganizationSite, token: WorldApiToken) {
  const { id, label, status, accountId, createdAt, expiresAt, lastActiveAt } = token;
  return {
    id,
    label,
    status,
    createdAt,
    expiresAt: expiresAt ?? null,
    lastActiveAt: lastActiveAt ?? null,
    user: renderPerson(site, accountId),
  };
}

function renderKey(site: OrganizationSite, key: WorldApiKey) {
  const { id, label, scopes, createdBy, createdAt, expiresAt, lastActiveAt } = key;
  return {
    id,
    label,
    scopes,
    orgId: site.organization.id,
    createdBy: renderPerson(site, createdBy),
    createdAt,
    expiresAt: expiresAt ?? null,
    lastActiveAt: lastActiveAt ?? null,
    revocationDate: key.revocationDate ?? null,
    revokedBy: key.revocationDate === undefined ? null : renderPerson(site, createdBy),
  };
}

function renderPerson({ accounts, organization }: OrganizationSite, accountId: string) {
  const person = accounts.get(accountId);
  return {
    id: accountId,
    orgId: organization.id,
    name: person?.name ?? accountId,
    ...(person?.email === undefined ? {} : { email: person.email }),
  };
}
