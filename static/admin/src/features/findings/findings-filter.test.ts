import { readFilter, toQuery, writeFilter } from './findings-filter';

const usual = {
  status: 'open',
  severities: [],
  product: undefined,
  rule: '',
  search: '',
  sort: 'severity',
  descending: true,
} as const;

it('shows open findings, most urgent first, when the address says nothing', () => {
  expect(readFilter(new URLSearchParams())).toEqual(usual);
  expect(writeFilter(usual).toString()).toBe('');
});

it('survives the way through an address', () => {
  const filter = {
    status: 'resolved',
    severities: ['critical', 'low'],
    product: 'confluence',
    rule: 'confluence/public-space-read',
    search: 'team & friends',
    sort: 'first-seen',
    descending: false,
  } as const;
  expect(readFilter(new URLSearchParams(writeFilter(filter).toString()))).toEqual(filter);
});

it('ignores what an address gets wrong', () => {
  const wrong = 'status=lost&severity=huge&severity=high&product=trello&sort=luck';
  expect(readFilter(new URLSearchParams(wrong))).toEqual({ ...usual, severities: ['high'] });
});

it('asks the backend only for what is filtered', () => {
  expect(toQuery({ ...usual, search: '  ' }, undefined)).toEqual({
    status: 'open',
    sort: 'severity',
    descending: true,
    limit: 50,
  });
  expect(toQuery({ ...usual, product: 'jira', search: ' scheme ' }, 'next')).toMatchObject({
    products: ['jira'],
    search: 'scheme',
    cursor: 'next',
  });
});
