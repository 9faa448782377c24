import { headline } from './headline';

it('leads with what the internet reaches, then with what everyone administers', () => {
  expect(
    headline([
      { audience: 'internet', kind: 'project', count: 3 },
      { audience: 'internet', kind: 'space', count: 2 },
      { audience: 'internet', kind: 'filter', count: 1 },
      { audience: 'everyone', kind: 'project', count: 4 },
    ]),
  ).toEqual([
    '3 projects, 2 spaces, and 1 filter are open to anyone on the internet.',
    '4 projects are administered by everyone with an account.',
  ]);
});

it('speaks of a single thing in the singular', () => {
  expect(headline([{ audience: 'internet', kind: 'dashboard', count: 1 }])).toEqual([
    '1 dashboard is open to anyone on the internet.',
  ]);
});

it('says nothing where there is nothing', () => {
  expect(headline([])).toEqual([]);
  expect(headline([{ audience: 'internet', kind: 'project', count: 0 }])).toEqual([]);
});
