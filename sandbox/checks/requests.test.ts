import path from 'node:path';
import { loadContract } from '../atlassian/contract/contract';
import { documentsAvailable } from '../atlassian/contract/documents';
import {
  findIndexed,
  indexedOperations,
  type IndexedOperation,
} from '../atlassian/contract/operation-index';
import { publishedApis } from '../atlassian/contract/published-apis';
import type { RecordedExchange } from '../atlassian/contract/recording';
import { undocumentedOperations } from '../atlassian/contract/undocumented';
import type { ProductRequest } from '../product-server';
import { recordJourney } from './app-journey';
import { operationsIn } from './app-operations';
import { appSources } from './app-sources';
import { askedOperation, buildOperationIndex, indexText } from './build-operation-index';

const appDir = path.resolve(__dirname, '../..');
const asked = appSources(appDir).flatMap((file) => operationsIn(appDir, file));
const write = 'npm run operations';

let exchanges: readonly RecordedExchange[] = [];
let requests: readonly ProductRequest[] = [];

beforeAll(async () => {
  exchanges = await recordJourney();
  requests = exchanges.map(({ request }) => request);
}, 60_000);

function named({ method, path: template }: Pick<IndexedOperation, 'method' | 'path'>): string {
  return `${method} ${template}`;
}

describe('the index of operations', () => {
  it(`has every operation that the app names; ${write} adds them`, () => {
    const missing = asked.filter(
      (operation) => askedOperation(indexedOperations, operation) === undefined,
    );

    expect(missing).toEqual([]);
  });

  it('has no operation that nobody may call', () => {
    const closed = indexedOperations.filter(({ access }) => access === 'nobody');

    expect(closed.map(named)).toEqual([]);
  });
});

describe('a journey through the app', () => {
  it(`asks only what the index has; ${write} adds what the app names`, () => {
    const strange = requests.filter((request) => findIndexed(request) === undefined);

    expect(requests.length).toBeGreaterThan(100);
    expect(new Set(strange.map((request) => `${request.method} ${request.path}`))).toEqual(
      new Set(),
    );
  });

  it('asks every operation that the index has', () => {
    const used = new Set(requests.map(findIndexed));
    const unused = indexedOperations.filter((operation) => !used.has(operation));

    expect(unused.map(named)).toEqual([]);
  });

  it('asks nothing as the app, or as a person, that is not open to them', () => {
    const open: Readonly<Record<string, readonly string[]>> = {
      app: ['app'],
      user: ['app', 'administrator'],
    };
    const refused = requests.filter((request) => {
      const access = findIndexed(request)?.access ?? '';
      return open[request.caller.type]?.includes(access) === false;
    });

    expect(refused.map((request) => `${request.method} ${request.path}`)).toEqual([]);
  });

  it('asks for no page larger than the largest, and for the largest where there is a next one', () => {
    const wrong = requests.filter((request) => {
      const maximum = findIndexed(request)?.pageMaximum;
      const query = new URLSearchParams(request.path.split('?')[1] ?? '');
      const [size] = ['maxResults', 'limit', 'pagelen', 'pageSize'].flatMap((name) =>
        query.getAll(name).map(Number),
      );
      if (maximum === undefined || size === undefined) return false;
      const follows =
        query.has('cursor') || Number(query.get('startAt') ?? query.get('start') ?? 0) > 0;
      return follows ? size !== maximum : size > maximum;
    });

    expect(wrong.map((request) => `${request.method} ${request.path}`)).toEqual([]);
  });
});

if (documentsAvailable()) {
  it(`the index of operations is current; ${write} makes it so`, () => {
    expect(indexText(buildOperationIndex(asked))).toBe(indexText(indexedOperations));
  });

  describe('against the published documents', () => {
    const contracts = publishedApis.map((api) => ({ api, contract: loadContract(api) }));

    function contractOf(request: ProductRequest) {
      const operation = findIndexed(request);
      if (operation === undefined || undocumentedOperations.includes(operation)) return undefined;
      return contracts.find(({ api }) => api.document === operation.source)?.contract;
    }

    it('every request of the app names what its operation has, and nothing deprecated', () => {
      const sentences = exchanges.flatMap(
        ({ request }) => contractOf(request)?.requestViolations(request) ?? [],
      );

      expect([...new Set(sentences)]).toEqual([]);
    });

    it('every answer on the way has the shape of its operation', () => {
      const sentences = exchanges.flatMap(({ request, response }) => {
        const partial = new URLSearchParams(request.path.split('?')[1] ?? '').has('fields');
        return (contractOf(request)?.violations(request, response) ?? []).filter(
          (sentence) => !partial || !sentence.includes('must have required property'),
        );
      });

      // The documents forget that a group may be gone, that a repository may never have had a pipeline, and what
      // include-role-assignments adds to a space.
      expect([...new Set(sentences)].sort()).toEqual([
        '/ must NOT have additional properties {"additionalProperty":"roleAssignments"}',
        'GET /repositories/{workspace}/{repo_slug}/pipelines_config does not document status 404',
        'GET /wiki/rest/api/group/{groupId}/membersByGroupId does not document status 404',
      ]);
    });

    it('a request with a mistake is caught', () => {
      const [jira] = contracts;
      const ask = (address: string, method = 'GET', body?: string) =>
        jira?.contract.requestViolations({
          product: 'jira',
          caller: { type: 'app' },
          headers: {},
          method,
          path: `/rest/api/3${address}`,
          body,
        });

      expect(ask('/project/search?maxResults=100&colour=red')).toEqual([
        'GET /rest/api/3/project/search has no parameter "colour"',
      ]);
      expect(ask('/project/search?maxResults=101')).toEqual([
        'GET /rest/api/3/project/search, parameter "maxResults": /value must be <= 100 {"comparison":"<=","limit":100}',
      ]);
      expect(ask('/user/bulk?maxResults=10')).toEqual([
        'GET /rest/api/3/user/bulk needs the parameter "accountId"',
      ]);
      expect(ask('/project')).toEqual(['GET /rest/api/3/project is deprecated']);
      expect(ask('/project/PLAT/nonsense')).toEqual([
        'GET /rest/api/3/project/PLAT/nonsense is not in jira-v3.json',
      ]);
      expect(ask('/search/jql', 'POST')).toEqual([
        'POST /rest/api/3/search/jql, body: one is needed',
      ]);
      expect(ask('/search/jql', 'POST', '{"jql":"project = A","colour":"red"}')).toEqual([
        'POST /rest/api/3/search/jql, body: / must NOT have additional properties {"additionalProperty":"colour"}',
      ]);
    });
  });
}
