import type { Area } from './behaviour';

const openApi = 'the OpenAPI documents, see `atlassian/contract/published-apis.ts`';

/** The simulated products. */
export const products: Area = {
  name: 'Jira, Confluence, Bitbucket and the organization',
  behaviours: [
    {
      does: 'Jira answers in the shape of its document',
      fidelity: 'faithful',
      source: openApi,
      test: ['atlassian/jira/contract.test.ts', 'obey the published document: GET %s'],
    },
    {
      does: 'Confluence answers in the shape of its documents',
      fidelity: 'faithful',
      source: openApi,
      test: ['atlassian/confluence/contract.test.ts', 'is obeyed: $request.method $request.path'],
    },
    {
      does: 'Bitbucket answers in the shape of its document',
      fidelity: 'faithful',
      source: openApi,
      test: ['atlassian/bitbucket/contract.test.ts', 'is obeyed: $request.path, $status'],
    },
    {
      does: 'The organization answers in the shape of its document',
      fidelity: 'partial',
      note: 'API access and Control have no public document; their shapes follow examples on their pages.',
      source: openApi,
      test: ['atlassian/organization/contract.test.ts', 'is obeyed: $request.method $request.path'],
    },
    {
      does: 'Requests name documented operations and parameters, and nothing deprecated',
      fidelity: 'faithful',
      source: openApi,
      test: ['checks/requests.test.ts', 'every request of the app names what its operation has'],
    },
    {
      does: 'Operations that an app may not call are closed to it',
      fidelity: 'faithful',
      source: 'endpoint-access.json beside the documents',
      test: [
        'checks/requests.test.ts',
        'asks nothing as the app, or as a person, that is not open',
      ],
    },
    {
      does: 'Hundreds of operations that the app does not use',
      fidelity: 'absent',
      note: 'Each is answered 501 and names the place to add it, an unknown parameter too.',
      source: openApi,
    },
    {
      does: 'Lists are cut into pages no larger than the product gives',
      fidelity: 'faithful',
      source: openApi,
      test: ['atlassian/jira/projects.test.ts', 'never gives more than 100 projects at once'],
    },
    {
      does: 'Jira shows what the caller may see',
      fidelity: 'partial',
      note: 'By permission schemes, roles and global permissions; not by issue security.',
      source: 'cloud/jira/platform/rest/v3',
      test: ['atlassian/jira/projects.test.ts', 'shows people what they may browse'],
    },
    {
      does: 'Confluence shows what the caller may see, by permissions and by roles',
      fidelity: 'partial',
      note: 'Spaces; pages exist only as homepages.',
      source: 'cloud/confluence/rest/v2',
      test: [
        'atlassian/confluence/v1/permission-check.test.ts',
        'knows what anonymous visitors may do',
      ],
    },
    {
      does: 'Issues are created, changed and moved, and refused with the field that is wrong',
      fidelity: 'partial',
      note: 'The fields of a new issue, and one workflow.',
      source: 'cloud/jira/platform/rest/v3',
      test: ['atlassian/jira/issues.test.ts', 'names every field that is wrong at once'],
    },
    {
      does: 'A search finds a new issue a little later',
      fidelity: 'faithful',
      source: 'cloud/jira/platform/rest/v3/api-group-issue-search',
      test: ['atlassian/jira/search.test.ts', 'finds a new issue after the lag of the index'],
    },
    {
      does: 'Tokens of Bitbucket open what their scopes are for',
      fidelity: 'faithful',
      source: openApi,
      test: ['atlassian/bitbucket/server.test.ts', 'is refused where its scopes do not reach'],
    },
    {
      does: 'Keys of the organization open what their scopes are for',
      fidelity: 'partial',
      note: 'Where no scope is documented, every key with scopes is refused.',
      source: openApi,
      test: ['atlassian/organization/server.test.ts', 'with scopes reaches what they are for'],
    },
    {
      does: 'An app has 65,000 points an hour on all sites together',
      fidelity: 'faithful',
      source: 'cloud/jira/platform/rate-limiting',
      test: ['atlassian/rates/rate-limited.test.ts', 'pointsPerHour refuses everything'],
    },
    {
      does: 'Questions of the page itself cost no points',
      fidelity: 'absent',
      note: 'Said by staff, not by a page; here they cost what those of a function cost.',
      source: 'community.developer.atlassian.com/t/97828',
    },
    {
      does: 'Each operation of a site answers so many requests a second',
      fidelity: 'partial',
      note: 'The size of the buffer is not published; here there is none beyond a second.',
      source: 'cloud/jira/platform/rate-limiting',
      test: ['atlassian/rates/rate-limited.test.ts', '$limit holds for each operation'],
    },
    {
      does: 'One issue takes so many writes',
      fidelity: 'faithful',
      source: 'cloud/jira/platform/rate-limiting',
      test: ['atlassian/rates/rate-limited.test.ts', '%s holds for each issue'],
    },
    {
      does: 'Bitbucket and the organization have limits by person and by key',
      fidelity: 'absent',
      note: 'Of another kind, and told by 429 alone; faults make them.',
      source: 'support.atlassian.com/bitbucket-cloud/docs/api-request-limits',
    },
    {
      does: 'Products fail, break off, answer slowly, and change while they are read',
      fidelity: 'faithful',
      note: 'On demand, see Faults.',
      source: 'sandbox',
      test: ['e2e/faults.test.ts', 'ends and tells the truth, whatever goes wrong'],
    },
  ],
};
