import {
  accountUrl,
  dashboardUrl,
  filterUrl,
  projectUrl,
  schemeUrl,
  spaceUrl,
} from '../access/product-urls';
import type { ResourceRef } from '../contract';
import type {
  ApplicationRole,
  BitbucketProject,
  BitbucketRepository,
  BitbucketWorkspace,
  ConfluenceEvent,
  ConfluenceSpace,
  Group,
  IssueSecurityScheme,
  JiraProject,
  Organization,
  PermissionScheme,
  ServiceDesk,
  SharedItem,
  SpaceRole,
} from '../domain';
import { organizationUrl, securitySchemeUrl } from './links';

export const jiraSite: ResourceRef = { type: 'jira:site', id: 'site', name: 'Jira' };

export const confluenceSite: ResourceRef = {
  type: 'confluence:site',
  id: 'site',
  name: 'Confluence',
};

/** The app itself. */
export const parapet: ResourceRef = { type: 'app', id: 'parapet', name: 'Parapet' };

/** The organization as a whole, for what is asked without being connected to it. */
export const anyOrganization: ResourceRef = {
  type: 'org:organization',
  id: 'organization',
  name: 'Organization',
};

/** The Bitbucket workspace as a whole, for what is asked without being connected to it. */
export const anyWorkspace: ResourceRef = {
  type: 'bitbucket:workspace',
  id: 'workspace',
  name: 'Bitbucket workspace',
};

/** A scan sees one organization, which is a singleton as the sites are. */
export function organizationRef(organization: Organization | undefined): ResourceRef {
  if (organization === undefined) return anyOrganization;
  const { id, name } = organization;
  return { ...anyOrganization, name, url: organizationUrl(id) };
}

/** That any domain is verified at all. A claim that was lost is attached to its own domain. */
export const verifiedDomains: ResourceRef = {
  type: 'org:domain',
  id: 'verified-domains',
  name: 'Verified domains',
};

/** That any policy of a type is enabled. Its id is the type, as no policy may be there to have one. */
export const ipAllowlists: ResourceRef = {
  type: 'org:policy',
  id: 'ip-allowlist',
  name: 'IP allowlists',
};

/** As {@link ipAllowlists}. */
export const dataSecurityPolicies: ResourceRef = {
  type: 'org:policy',
  id: 'data-security',
  name: 'Data security policies',
};

export function schemeRef(siteUrl: string, { id, name }: PermissionScheme): ResourceRef {
  return { type: 'jira:permission-scheme', id, name, url: schemeUrl(siteUrl, id) };
}

export function securitySchemeRef(siteUrl: string, scheme: IssueSecurityScheme): ResourceRef {
  const { id, name } = scheme;
  return { type: 'jira:issue-security-scheme', id, name, url: securitySchemeUrl(siteUrl, id) };
}

export function serviceDeskRef(siteUrl: string, desk: ServiceDesk): ResourceRef {
  const { id, name, projectKey } = desk;
  return { type: 'jira:service-desk', id, name, url: projectUrl(siteUrl, projectKey) };
}

type NamedProject = Pick<JiraProject, 'id' | 'key' | 'name'>;

export function projectRef(siteUrl: string, { id, key, name }: NamedProject): ResourceRef {
  return { type: 'jira:project', id, name, url: projectUrl(siteUrl, key) };
}

export function filterRef(siteUrl: string, { id, name }: SharedItem): ResourceRef {
  return { type: 'jira:filter', id, name, url: filterUrl(siteUrl, id) };
}

export function dashboardRef(siteUrl: string, { id, name }: SharedItem): ResourceRef {
  return { type: 'jira:dashboard', id, name, url: dashboardUrl(siteUrl, id) };
}

export function applicationRoleRef({ key, name }: ApplicationRole): ResourceRef {
  return { type: 'jira:application-role', id: key, name };
}

export function spaceRef(
  siteUrl: string,
  { id, key, name }: Pick<ConfluenceSpace, 'id' | 'key' | 'name'>,
): ResourceRef {
  return { type: 'confluence:space', id, name, url: spaceUrl(siteUrl, key) };
}

export function spaceRoleRef({ id, name }: SpaceRole): ResourceRef {
  return { type: 'confluence:space-role', id, name };
}

export function workspaceRef({ id, name, url }: BitbucketWorkspace): ResourceRef {
  return { type: 'bitbucket:workspace', id, name, ...(url === undefined ? {} : { url }) };
}

export function bitbucketProjectRef({ id, name, url }: BitbucketProject): ResourceRef {
  return { type: 'bitbucket:project', id, name, ...(url === undefined ? {} : { url }) };
}

export function repositoryRef({ id, name, url }: BitbucketRepository): ResourceRef {
  return { type: 'bitbucket:repository', id, name, ...(url === undefined ? {} : { url }) };
}

export function groupRef({ groupId, name }: Group): ResourceRef {
  return { type: 'group', id: groupId, name };
}

export function appRef(accountId: string, name: string): ResourceRef {
  return { type: 'app', id: accountId, name };
}

export function accountRef(siteUrl: string, accountId: string, name: string): ResourceRef {
  return { type: 'account', id: accountId, name, url: accountUrl(siteUrl, accountId) };
}

/** An account as people meet it in Confluence. */
export function confluenceAccountRef(
  siteUrl: string,
  accountId: string,
  name: string,
): ResourceRef {
  return { type: 'account', id: accountId, name, url: `${siteUrl}/wiki/people/${accountId}` };
}

export function confluenceEventRef({ id, summary, object }: ConfluenceEvent): ResourceRef {
  const name = object.name === '' ? summary : `${summary}: ${object.name}`;
  return { type: 'confluence:audit-event', id, name };
}

/** Something that is known to exist by its id only. */
export function unseenRef(type: ResourceRef['type'], id: string, noun: string): ResourceRef {
  return { type, id, name: `${noun} ${id}` };
}

/** Orders references as reports list them. */
export function byId(a: ResourceRef, b: ResourceRef): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
