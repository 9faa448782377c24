import { z } from 'zod';
import { badRequest } from '../../routing/problem';
import type { RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type {
  WorldOrganizationDomain,
  WorldOrganizationPolicy,
  WorldOrganizationWorkspace,
} from '../../world/organization';
import { readBody } from '../body';
import { cutPage } from '../cursor';
import type { Operation } from '../operation';
import type { OrganizationSite } from '../site';

/** Items on a page that nobody can make larger. */
const fixedPage = 50;

const workspacesSchema = z.strictObject({
  cursor: z.string().nullish(),
  limit: z.int().min(1).max(1000).optional(),
});

/** The organization, its domains, policies and product instances. */
export function organizationOperations(site: OrganizationSite): readonly Operation[] {
  const { organization } = site;
  const path = '/admin/v1/orgs/{orgId}';
  return [
    {
      method: 'GET',
      path,
      query: [],
      scope: 'read:orgs:admin',
      answer: () => json(200, { data: renderOrganization(organization) }),
    },
    {
      method: 'GET',
      path: `${path}/domains`,
      query: ['cursor'],
      scope: 'read:domains:admin',
      answer: (request) => listed(request, organization.domains.map(renderDomain)),
    },
    {
      method: 'GET',
      path: `${path}/policies`,
      query: ['cursor', 'type'],
      scope: 'read:policies:admin',
      answer: (request) => {
        const type = request.query.get('type');
        const found = organization.policies.filter((one) => type === null || one.type === type);
        return listed(request, found.map(renderPolicy));
      },
    },
    {
      method: 'POST',
      path: '/admin/v2/orgs/{orgId}/workspaces',
      query: [],
      scope: 'read:workspaces:admin',
      answer: (request) => {
        const { cursor, limit = cursor ? 1000 : 20 } = readBody(request, workspacesSchema);
        if (cursor && (request.body ?? '').includes('"limit"'))
          throw badRequest('Beside a cursor, no other property may be present');
        const { items, next } = cutPage(organization.workspaces, {
          cursor: cursor ?? undefined,
          limit,
          most: 1000,
        });
        return json(200, {
          data: items.map(renderWorkspace),
          links: next === undefined ? {} : { next },
          meta: { pageSize: items.length, total: organization.workspaces.length },
        });
      },
    },
  ];
}

function listed(request: RoutedRequest, all: readonly unknown[]) {
  const cursor = request.query.get('cursor') ?? undefined;
  const { items, next } = cutPage(all, { cursor, limit: fixedPage, most: fixedPage });
  const self = `https://api.atlassian.com${request.pathname}`;
  return json(200, {
    data: items,
    links: {
      self,
      ...(next === undefined ? {} : { next: `${self}?cursor=${next}` }),
    },
  });
}

function renderOrganization({ id, name }: OrganizationSite['organization']) {
  const self = `https://api.atlassian.com/admin/v1/orgs/${id}`;
  return {
    id,
    type: 'orgs',
    attributes: { name },
    links: { self },
    relationships: {
      domains: { links: { related: `${self}/domains` } },
      users: { links: { related: `${self}/users` } },
    },
  };
}

function renderDomain({ id, name, status }: WorldOrganizationDomain) {
  return {
    id,
    type: 'domains',
    attributes: { name, claim: { type: 'dns', status } },
    links: { self: `https://api.atlassian.com/admin/v1/domains/${id}` },
  };
}

function renderPolicy({ id, name, type, status, resources }: WorldOrganizationPolicy) {
  return {
    id,
    type: 'policy',
    attributes: {
      type,
      name,
      status,
      resources: resources.map((resource) => ({ id: resource, applicationStatus: 'applied' })),
    },
  };
}

function renderWorkspace(workspace: WorldOrganizationWorkspace) {
  const { id, name, typeKey, hostUrl, status, sandbox, createdAt, createdBy, owner } = workspace;
  const ari = (accountId: string) => `ari:cloud:identity::user/${accountId}`;
  return {
    id,
    type: 'workspaces',
    attributes: {
      name,
      typeKey,
      type: typeKey,
      status,
      statusDetails: [],
      hostUrl: hostUrl ?? null,
      sandbox: { type: sandbox ? 'CHILD' : 'NONE' },
      createdAt: createdAt ?? null,
      createdBy: createdBy === undefined ? null : ari(createdBy),
      owner: owner === undefined ? null : ari(owner),
      usage: workspace.usage ?? null,
      capacity: workspace.capacity ?? null,
    },
    links: { self: `https://api.atlassian.com/admin/v2/workspaces/${id}` },
  };
}
