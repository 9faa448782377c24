import fc from 'fast-check';
import { findingSorts, joinGroups, products, severities } from '../contract';
import type { FindingsQuery, FindingSummary } from '../contract';
import { memoryEntityStore } from '../domain/ports/testing/memory-entity-store';
import { memoryKeyValueStore } from '../domain/ports/testing/memory-key-value-store';
import { productOf, toRecord } from './finding-record';
import { allFindings, groupFindings, listFindings, readSummary, writeSummaries } from './findings';

function aSummary(digit: string, more: Partial<FindingSummary> = {}): FindingSummary {
  return {
    fingerprint: digit.repeat(32),
    rule: 'jira/public-filter',
    title: 'A filter is public',
    message: 'Anyone can use the filter Bugs',
    severity: 'high',
    confidence: 'confirmed',
    status: 'open',
    resource: { type: 'jira:filter', id: digit, name: 'Bugs' },
    affectedCount: 0,
    firstSeenAt: '2026-01-01T00:00:00.000Z',
    lastSeenAt: '2026-01-05T00:00:00.000Z',
    ...more,
  };
}

const four = [
  aSummary('a', { severity: 'low', lastSeenAt: '2026-01-04T00:00:00.000Z' }),
  aSummary('b', { severity: 'critical', rule: 'confluence/public-space-read' }),
  aSummary('c', { severity: 'high', resource: { type: 'jira:filter', id: 'c', name: 'Ärger' } }),
  aSummary('d', { status: 'resolved', closedAt: '2026-01-05T00:00:00.000Z' }),
];

async function storeWith(findings: readonly FindingSummary[], scanned = Infinity) {
  const ports = { entities: memoryEntityStore({ scanned }), keyValues: memoryKeyValueStore() };
  await writeSummaries(ports, findings);
  return ports;
}

function aQuery(more: Partial<FindingsQuery> = {}): FindingsQuery {
  return { status: 'open', sort: 'severity', descending: true, limit: 100, ...more };
}

async function listed(query: FindingsQuery, findings = four): Promise<string[]> {
  const { items } = await listFindings(await storeWith(findings), query);
  return items.map(({ fingerprint }) => fingerprint.charAt(0));
}

describe('the findings table', () => {
  it.each<[string, Partial<FindingsQuery>, string[]]>([
    ['open findings, most severe first', {}, ['b', 'c', 'a']],
    ['the least severe first', { descending: false }, ['a', 'c', 'b']],
    ['the longest unseen first', { sort: 'last-seen', descending: false }, ['a', 'b', 'c']],
    ['by rule', { sort: 'rule', descending: false }, ['b', 'a', 'c']],
    ['resolved ones', { status: 'resolved' }, ['d']],
    ['of one severity', { severities: ['high'] }, ['c']],
    ['of several severities', { severities: ['low', 'critical'] }, ['b', 'a']],
    ['of one product', { products: ['confluence'] }, ['b']],
    [
      'of several severities and products',
      { severities: ['low', 'critical'], products: ['jira', 'apps'] },
      ['a'],
    ],
    ['of a rule', { rules: ['jira/public-filter'] }, ['c', 'a']],
    [
      'of several rules',
      { rules: ['jira/public-filter', 'confluence/public-space-read'], severities: ['critical'] },
      ['b'],
    ],
    ['found by a name, whatever the case', { search: ' äRG' }, ['c']],
    ['found by a rule id', { search: 'public-space' }, ['b']],
    ['found by nothing', { search: 'zebra' }, []],
    ['found and of several severities', { search: 'filter', severities: ['low', 'info'] }, ['a']],
  ])('lists %s', async (_, query, expected) => {
    expect(await listed(aQuery(query))).toEqual(expected);
  });

  it('asks the store once for a page', async () => {
    const ports = await storeWith(four);

    await listFindings(ports, aQuery({ search: 'bugs', severities: ['low'], rules: ['jira/x'] }));

    expect(ports.entities.queries).toHaveLength(1);
  });

  it('asks the store once for the findings of one rule, however many there are of others', async () => {
    const many = Array.from({ length: 150 }, (_, index) =>
      aSummary('f', { fingerprint: String(index).padStart(32, '0'), severity: 'critical' }),
    );
    const ports = await storeWith([...many, aSummary('a', { rule: 'jira/public-dashboard' })], 100);

    const query = aQuery({ rules: ['jira/public-dashboard'], severities: ['high'] });
    const { items } = await listFindings(ports, query);

    expect(items.map(({ rule }) => rule)).toEqual(['jira/public-dashboard']);
    expect(ports.entities.queries).toHaveLength(1);
  });

  it('is grouped by rule and severity, however many there are', async () => {
    const many = Array.from({ length: 2_050 }, (_, index) =>
      aSummary('f', {
        fingerprint: String(index).padStart(32, '0'),
        rule: index % 2 === 0 ? 'jira/public-filter' : 'jira/public-dashboard',
      }),
    );
    const ports = await storeWith(many);
    const query = { status: 'open', sort: 'rule', descending: false } as const;

    const first = await groupFindings(ports, query);
    const rest = await groupFindings(ports, { ...query, cursor: first.cursor ?? '' });

    expect(rest.cursor).toBeUndefined();
    expect(
      joinGroups([...first.groups, ...rest.groups]).map(({ rule, findings }) => [rule, findings]),
    ).toEqual([
      ['jira/public-dashboard', 1_025],
      ['jira/public-filter', 1_025],
    ]);
  });

  it('keeps everything of a row', async () => {
    const full = aSummary('e', {
      confidence: 'inferred',
      closedAt: '2026-01-05T00:00:00.000Z',
      resource: { type: 'jira:filter', id: '1', name: 'Bugs', url: 'https://example.com/1' },
      ticket: { issueId: '1', issueKey: 'SEC-1', url: 'https://example.com/SEC-1' },
    });
    const ports = await storeWith([full]);

    expect(await readSummary(ports, full.fingerprint)).toEqual(full);
  });

  it('gathers all findings of a status, over many pages', async () => {
    const many = Array.from({ length: 250 }, (_, index) =>
      aSummary('f', { fingerprint: String(index).padStart(32, '0') }),
    );

    expect(await allFindings(await storeWith(many), 'open')).toEqual(many);
  });

  it('shows every matching finding exactly once, in order, whatever the question and the page', async () => {
    const anySummary = fc
      .record({
        severity: fc.constantFrom(...severities),
        rule: fc.constantFrom('jira/public-filter', 'confluence/public-space-read', 'apps/new-app'),
        name: fc.constantFrom('Alpha', 'Beta'),
      })
      .map(({ severity, rule, name }) => ({
        severity,
        rule,
        resource: { type: 'jira:filter' as const, id: '1', name },
      }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(anySummary, { maxLength: 30 }),
        fc.record(
          {
            severities: fc.subarray([...severities]),
            products: fc.subarray([...products]),
            rules: fc.subarray(['jira/public-filter', 'apps/new-app']),
            search: fc.constantFrom('ALPHA', 'a', 'none'),
          },
          { requiredKeys: [] },
        ),
        fc.record({
          scanned: fc.integer({ min: 1, max: 7 }),
          sort: fc.constantFrom(...findingSorts),
          descending: fc.boolean(),
          limit: fc.integer({ min: 1, max: 10 }),
        }),
        async (parts, filters, { scanned, ...order }) => {
          const findings = parts.map((part, index) =>
            aSummary('0', { ...part, fingerprint: String(index).padStart(32, '0') }),
          );
          const ports = await storeWith(findings, scanned);
          const shown: FindingSummary[] = [];
          let cursor: string | undefined;
          do {
            const query = aQuery({
              ...filters,
              ...order,
              ...(cursor === undefined ? {} : { cursor }),
            });
            const page = await listFindings(ports, query);
            expect(page.items.length).toBeLessThanOrEqual(order.limit);
            shown.push(...page.items);
            cursor = page.cursor;
          } while (cursor !== undefined);

          const wanted = findings.filter(
            (finding) =>
              (!filters.severities?.length || filters.severities.includes(finding.severity)) &&
              (!filters.products?.length ||
                filters.products.includes(productOf(finding.rule, finding.resource.type))) &&
              ((filters.rules?.length ?? 0) === 0 ||
                filters.rules?.includes(finding.rule) === true) &&
              toRecord(finding).searchText.includes(filters.search?.toLowerCase() ?? ''),
          );
          expect(shown.map(({ fingerprint }) => fingerprint).sort()).toEqual(
            wanted.map(({ fingerprint }) => fingerprint),
          );
        },
      ),
    );
  });
});

describe('productOf', () => {
  it.each([
    ['jira/public-browse', 'jira:permission-scheme', 'jira'],
    ['apps/app-edits-space', 'confluence:space', 'apps'],
    ['manual/confluence-public-links', 'confluence:site', 'confluence'],
    ['manual/authentication-policy', 'org:organization', 'organization'],
    ['logging/not-shipped', 'app', 'apps'],
    ['logging/audit-log-unavailable', 'org:organization', 'organization'],
  ] as const)('lists %s about a %s under %s', (rule, type, product) => {
    expect(productOf(rule, type)).toBe(product);
  });
});
