import { castId, demoWorld } from '../../worlds/demo';
import { loadContract } from '../contract/contract';
import { documentsAvailable, readDocument, type DocumentNode } from '../contract/documents';
import { announcedScopes, undocumentedOperations } from '../contract/undocumented';
import { createJiraContext } from './jira';
import { operationsOf } from './operations';
import { as, clientOf, visitor, type Exchange } from './testing/client';

const reads = [
  '/permissionscheme',
  '/permissionscheme?expand=permissions',
  '/permissionscheme/10101?expand=permissions',
  '/permissionscheme/99999',
  '/project/search?maxResults=7',
  '/project/search?expand=lead,insight,description&status=live&status=archived&status=deleted&orderBy=-lastIssueUpdatedTime&maxResults=100',
  '/project/search?orderBy=colour',
  '/project/PLAT',
  '/project/NONE',
  '/project/PLAT/permissionscheme?expand=permissions',
  '/role',
  '/role/10002',
  '/role/99',
  '/project/PLAT/role',
  '/project/PLAT/role/10101?excludeInactiveUsers=true',
  '/project/PLAT/roledetails',
  '/group/bulk?accessType=admin',
  '/group/bulk?accessType=owner',
  '/group/member?includeInactiveUsers=true',
  '/group/member?groupId=nobody',
  `/user?accountId=${castId('ines')}&expand=groups,applicationRoles`,
  '/user?accountId=nobody',
  `/user/bulk?accountId=${castId('ines')}&accountId=nobody`,
  '/user/bulk',
  '/users/search?maxResults=1000',
  '/filter/search?expand=owner,jql,sharePermissions,editPermissions,viewUrl,searchUrl,favouritedCount,approximateLastUsed&overrideSharePermissions=true&maxResults=100',
  '/filter/search?expand=colour',
  '/dashboard/search?expand=owner,sharePermissions,editPermissions,isWritable,viewUrl,favourite,favouritedCount&maxResults=100',
  '/applicationrole',
  '/application-properties?keyFilter=jira.option.*',
  '/application-properties?key=none',
  '/configuration',
  '/serverInfo',
  '/myself?expand=groups,applicationRoles',
  '/permissions',
  '/mypermissions?permissions=ADMINISTER,BROWSE_PROJECTS&projectKey=PLAT',
  '/mypermissions?permissions=FLY',
  '/auditing/record?limit=5&from=2026-11-01T00:00:00.000Z',
  '/issuesecurityschemes/search',
  '/issuesecurityschemes/search?projectId=10001&projectId=10033',
  '/issuesecurityschemes/level?onlyDefault=true',
  '/issuesecurityschemes/level/member?maxResults=5',
  '/issue/createmeta/PLAT/issuetypes',
  '/issue/createmeta/PLAT/issuetypes/10001',
  '/issue/createmeta/PLAT/issuetypes?maxResults=201',
  '/issue/PLAT-1?properties=*all',
  '/issue/PLAT-2',
  '/issue/PLAT-1/properties/finding',
  '/issue/PLAT-1/properties/other',
  '/issue/PLAT-1/transitions',
  '/search/jql?jql=project%20%3D%20PLAT&fields=*all',
  '/search/jql?jql=project%20%3D%20NONE',
];

const writes = [
  [
    'post',
    '/permissions/check',
    {
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [
        { permissions: ['BROWSE_PROJECTS'], projects: [10001, 5], issues: [10000] },
      ],
    },
  ],
  ['post', '/permissions/check', { globalPermissions: ['FLY'] }],
  ['post', '/issue', { fields: { project: { key: 'PLAT' } } }],
  ['post', '/search/jql', { jql: 'project = PLAT', fields: ['summary'] }],
  [
    'post',
    '/issue/PLAT-1/comment',
    {
      body: {
        type: 'doc',
        version: 1,
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Seen.' }] }],
      },
    },
  ],
  ['post', '/issue/PLAT-1/transitions', { transition: { id: '31' } }],
  ['put', '/issue/PLAT-1', { fields: { summary: 'Better' } }],
] as const;

if (documentsAvailable()) {
  describe('answers of the simulated Jira', () => {
    const contract = loadContract({ document: 'jira-v3.json', prefix: '' });
    const client = clientOf(demoWorld());

    beforeAll(async () => {
      const fields = { project: { key: 'PLAT' }, issuetype: { name: 'Bug' }, summary: 'First' };
      await client.post('/rest/api/3/issue', {
        fields,
        properties: [{ key: 'finding', value: { fingerprint: 'abc' } }],
      });
    });

    function violations({ request, response }: Exchange): readonly string[] {
      // The document names this field of audit records in its words and its example, not in its schema.
      const missing = '{"additionalProperty":"authorAccountId"}';
      return contract.violations(request, response).filter((text) => !text.endsWith(missing));
    }

    it.each(reads)('obey the published document: GET %s', async (path) => {
      const exchange = await client.get(`/rest/api/3${path}`);
      expect(exchange.status).not.toBe(501);
      expect(violations(exchange)).toEqual([]);
    });

    it.each(writes)('obey the published document: %s %s', async (method, path, body) => {
      const exchange = await client[method](`/rest/api/3${path}`, body);
      expect(exchange.status).not.toBe(501);
      expect(violations(exchange)).toEqual([]);
    });

    it('are refusals that the document knows, for visitors and for people who may not', async () => {
      for (const path of ['/role', '/applicationrole', '/users/search', '/group/bulk'])
        for (const caller of [visitor, as(castId('raj'))]) {
          const exchange = await client.get(`/rest/api/3${path}`, caller);
          if (exchange.status === 401) continue;
          expect({ path, violations: violations(exchange) }).toEqual({ path, violations: [] });
        }
    });
  });

  describe('answers of the simulated service management', () => {
    const contract = loadContract({ document: 'jira-service-management.json', prefix: '' });
    const client = clientOf(demoWorld());

    it.each(['', '?start=1&limit=1', '/2/customer?limit=5', '/9/customer'])(
      'obey the published document: GET /servicedesk%s',
      async (path) => {
        const { request, response } = await client.get(
          `/rest/servicedeskapi/servicedesk${path}`,
          {
            type: 'app',
          },
          { 'x-experimentalapi': 'opt-in' },
        );
        expect(response.status).not.toBe(501);
        expect(contract.violations(request, response)).toEqual([]);
      },
    );

    it('come only to whoever knows that the list of customers is experimental', async () => {
      const { status } = await client.get('/rest/servicedeskapi/servicedesk/2/customer');
      expect(status).toBe(412);
    });
  });

  describe('operations of the simulated Jira', () => {
    const paths = {
      ...(readDocument('jira-v3.json').paths as Record<string, DocumentNode>),
      ...(readDocument('jira-service-management.json').paths as Record<string, DocumentNode>),
    };
    const undocumented = new Set(undocumentedOperations.map(({ path }) => path));

    it.each(
      operationsOf(createJiraContext(demoWorld()))
        .filter(({ path }) => !undocumented.has(path))
        .map((operation) => ({ ...operation, name: `${operation.method} ${operation.path}` })),
    )('is documented with its parameters and scope: $name', ({ method, path, query, scope }) => {
      const documented = paths[path]?.[method.toLowerCase()] as DocumentNode | undefined;
      expect(documented).toBeDefined();
      const parameters = (documented?.parameters ?? []) as readonly { name: string }[];
      const names = parameters.map(({ name }) => name);
      expect(query.filter((name) => !names.includes(name))).toEqual([]);
      const scopes = (documented?.['x-atlassian-oauth2-scopes'] ?? []) as readonly {
        state: string;
        scopes: readonly string[];
      }[];
      const current = scopes.find(({ state }) => state === 'Current')?.scopes ?? [];
      const expected = announcedScopes[`${method} ${path}`] ?? current;
      expect(scope === undefined ? [] : [scope]).toEqual(expected);
    });
  });
}
