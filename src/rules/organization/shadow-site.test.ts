import type { OrganizationSite } from '../../domain';
import { ruleTester } from '../rule-tester';
import { aUser, daysAgo, organizationFixUrl } from '../testing/organization';
import { hidden, organizationSnapshot } from '../testing/snapshot';
import { shadowSite } from './shadow-site';

function aSite(change: Partial<OrganizationSite>): OrganizationSite {
  return {
    ...{ id: 's2', name: 'other', product: 'jira-software', status: 'online', sandbox: false },
    ...{ createdAt: daysAgo(900) },
    ...change,
  };
}

const main = aSite({ id: 'jira-1', name: 'acme', url: 'https://acme.atlassian.net' });

/** The main site, which Ada opened yesterday, and others. */
function sites(...others: OrganizationSite[]) {
  return {
    'organization.sites': [main, ...others],
    'organization.users': [aUser('ada'), aUser('emil', { status: 'deactivated' })],
  };
}

const mainPasses = {
  outcome: 'pass',
  resource: {
    type: 'org:site',
    id: 'jira-1',
    name: 'acme',
    url: 'https://acme.atlassian.net',
  },
} as const;
const resource = { type: 'org:site', id: 's2', name: 'other' } as const;
const passing = [mainPasses, { outcome: 'pass', resource }] as const;

function forgotten(
  what: string,
  says: readonly string[],
  data: Record<string, string | boolean | null> = {},
) {
  return {
    outcome: 'fail',
    resource,
    message: `${what} ${says.join(' and ')}`,
    confidence: 'inferred',
    evidence: says.map((words) => ({
      text: `${what} ${words}`,
      source: 'POST /admin/v2/orgs/{orgId}/workspaces',
      data: {
        siteId: 's2',
        product: 'jira-software',
        status: 'online',
        sandbox: false,
        keeper: null,
        ...data,
      },
    })),
    affected: [],
    fixUrl: organizationFixUrl,
  } as const;
}

const site = 'Site "other" of Jira';
const sandbox = 'Sandbox "other" of Jira';

ruleTester(shadowSite, {
  pass: [
    {
      name: 'the site that people open',
      snapshot: organizationSnapshot(sites()),
      results: [mainPasses],
    },
  ],
  fail: [
    {
      name: 'a trial that is offline, made by somebody who left',
      snapshot: organizationSnapshot(
        sites(aSite({ status: 'offline', createdBy: 'emil', product: 'confluence' })),
      ),
      results: [
        mainPasses,
        {
          outcome: 'fail',
          resource,
          message: 'Site "other" of Confluence is offline; Emil, who made it, is deactivated',
          evidence: [
            {
              text: 'Site "other" of Confluence is offline',
              source: 'POST /admin/v2/orgs/{orgId}/workspaces',
              data: {
                siteId: 's2',
                product: 'confluence',
                status: 'offline',
                sandbox: false,
                keeper: 'emil',
              },
            },
          ],
          affected: [],
          fixUrl: organizationFixUrl,
        },
      ],
    },
    {
      name: 'a sandbox that nobody opens',
      snapshot: organizationSnapshot(sites(aSite({ sandbox: true }))),
      results: [mainPasses, forgotten(sandbox, ['is opened by nobody'], { sandbox: true })],
    },
    {
      name: 'a sandbox of a product whose activity the organization does not tell',
      snapshot: organizationSnapshot(sites(aSite({ sandbox: true, product: 'confluence' }))),
      results: [
        mainPasses,
        forgotten('Sandbox "other" of Confluence', ['is not known to be used by anybody'], {
          sandbox: true,
          product: 'confluence',
        }),
      ],
    },
    {
      name: 'a second Jira that nobody opens',
      snapshot: organizationSnapshot(sites(aSite({}))),
      results: [mainPasses, forgotten(site, ['is opened by nobody'])],
    },
    {
      name: 'a workspace without an active user',
      snapshot: organizationSnapshot(sites(aSite({ product: 'bitbucket', usage: 0 }))),
      results: [
        mainPasses,
        forgotten('Site "other" of Bitbucket', ['has no active user'], { product: 'bitbucket' }),
      ],
    },
    {
      name: 'a site that nobody has opened for long',
      snapshot: organizationSnapshot({
        ...sites(aSite({})),
        'organization.users': [
          aUser('ada'),
          aUser('bob', {
            products: [
              { id: 's2', key: 'jira', lastActiveAt: daysAgo(300) },
              { id: 's2', key: 'jira' },
            ],
          }),
        ],
      }),
      results: [mainPasses, forgotten(site, ['has not been used by anybody for 300 days'])],
    },
    {
      name: 'a site that nobody has ever opened',
      snapshot: organizationSnapshot({
        ...sites(aSite({})),
        'organization.users': [
          aUser('ada'),
          aUser('bob', { products: [{ id: 's2', key: 'jira' }, { key: 'trello' }] }),
        ],
      }),
      results: [mainPasses, forgotten(site, ['has never been used by anybody'])],
    },
  ],
  notAvailable: [
    {
      name: 'somebody who could not be read may open it, and a site that could not be read',
      snapshot: organizationSnapshot(sites(aSite({ sandbox: true })), {
        'organization.users': [hidden('eve')],
        'organization.sites': [hidden('s3')],
      }),
      results: [
        mainPasses,
        { outcome: 'not-available', resource, reason: 'Jira refused the request (403)' },
        {
          outcome: 'not-available',
          resource: { type: 'org:site', id: 's3', name: 'Site s3' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a sandbox that people open, by another name of the same instance',
      snapshot: organizationSnapshot({
        ...sites(aSite({ id: 'ari:cloud:jira-software::site/s2', sandbox: true })),
        'organization.users': [
          aUser('ada'),
          aUser('bob', {
            products: [{ id: 'ari:cloud:jira::site/s2', key: 'jira', lastActiveAt: daysAgo(3) }],
          }),
        ],
      }),
      results: [
        { outcome: 'pass', resource: { ...resource, id: 'ari:cloud:jira-software::site/s2' } },
        mainPasses,
      ],
    },
    {
      name: 'a sandbox that somebody opened lately',
      snapshot: organizationSnapshot({
        ...sites(aSite({ sandbox: true })),
        'organization.users': [
          aUser('ada'),
          aUser('bob', { products: [{ id: 's2', key: 'jira', lastActiveAt: daysAgo(90) }] }),
        ],
      }),
      results: passing,
    },
    {
      name: 'a sandbox that was made last week',
      snapshot: organizationSnapshot(sites(aSite({ sandbox: true, createdAt: daysAgo(7) }))),
      results: passing,
    },
    {
      name: 'a workspace with active users',
      snapshot: organizationSnapshot(sites(aSite({ product: 'bitbucket', usage: 230 }))),
      results: passing,
    },
    {
      name: 'a product whose activity the organization does not tell',
      snapshot: organizationSnapshot(sites(aSite({ product: 'trello' }))),
      results: passing,
    },
  ],
});
