import fc from 'fast-check';
import { findingStatuses } from '../../../../../src/contract/finding';
import { findingSorts } from '../../../../../src/contract/invoke';
import { products } from '../../../../../src/contract/resource';
import { severities } from '../../../../../src/contract/severity';
import type { FindingFilter } from './finding-filter';
import {
  defaultFilter,
  filterFromParams,
  findingAddress,
  findingsAddress,
  isNarrowed,
  paramsFromFilter,
  toQuery,
} from './finding-filter';

const trimmed = fc.string().map((text) => text.trim());
const filters: fc.Arbitrary<FindingFilter> = fc.record({
  status: fc.constantFrom(...findingStatuses),
  severities: fc.subarray([...severities]),
  products: fc.subarray([...products]),
  rules: fc.subarray(['jira/public-browse', 'jira/public-filter', 'apps/new-app']),
  search: trimmed,
  sort: fc.constantFrom(...findingSorts),
  descending: fc.boolean(),
  grouped: fc.boolean(),
});

describe('the filter in the address', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const address = paramsFromFilter(filter).toString();

        expect(filterFromParams(new URLSearchParams(address))).toEqual(filter);
      }),
    );
  });

  it('is empty for the default view', () => {
    expect(findingsAddress()).toBe('/findings');
    expect(filterFromParams(new URLSearchParams())).toEqual(defaultFilter);
  });

  it('says only what differs from the default', () => {
    expect(
      findingsAddress({ severities: ['critical', 'high'], rules: ['jira/public-browse'] }),
    ).toBe('/findings?severity=critical%2Chigh&rule=jira%2Fpublic-browse');
  });

  it('leaves what it does not know at its default', () => {
    const params = new URLSearchParams(
      'status=lost&severity=urgent,high&product=trello&sort=colour&order=up&view=board',
    );

    expect(filterFromParams(params)).toEqual({ ...defaultFilter, severities: ['high'] });
  });

  it('starts rules at A, and everything else at the newest or most urgent', () => {
    const descending = findingSorts.map(
      (sort) => filterFromParams(new URLSearchParams({ sort })).descending,
    );

    expect(
      Object.fromEntries(findingSorts.map((sort, index) => [sort, descending[index]])),
    ).toEqual({ severity: true, 'last-seen': true, 'first-seen': true, rule: false });
  });

  it('stays with a finding whose panel is open', () => {
    const params = paramsFromFilter({ ...defaultFilter, search: 'HR' });

    expect(findingAddress('0a1b', params)).toBe('/findings/0a1b?q=HR');
    expect(findingAddress('0a1b')).toBe('/findings/0a1b');
  });
});

describe('the query', () => {
  it('asks for nothing that is not filtered', () => {
    expect(toQuery(defaultFilter)).toEqual({
      status: 'open',
      sort: 'severity',
      descending: true,
    });
  });

  it('carries every filter', () => {
    expect(
      toQuery({
        ...defaultFilter,
        severities: ['high'],
        products: ['jira'],
        rules: ['jira/public-browse'],
        search: 'HR',
      }),
    ).toEqual({
      status: 'open',
      sort: 'severity',
      descending: true,
      severities: ['high'],
      products: ['jira'],
      rules: ['jira/public-browse'],
      search: 'HR',
    });
  });
});

describe('isNarrowed', () => {
  it('is true when findings are left out, not when they are only shown otherwise', () => {
    expect(isNarrowed({ ...defaultFilter, search: 'HR' })).toBe(true);
    expect(isNarrowed({ ...defaultFilter, products: ['jira'] })).toBe(true);
    expect(isNarrowed({ ...defaultFilter, status: 'resolved', grouped: false })).toBe(false);
  });
});
