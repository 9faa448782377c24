import { questionAddress } from './access-address';

describe('questionAddress', () => {
  it.each([
    ['jira:project', '10012', '/access/who-can?of=jira%3Aproject%2F10012&do=read'],
    ['group', 'devs', '/access/reach?of=group%2Fdevs'],
    ['audience', 'jira:anyone', '/access/reach?of=audience%2Fjira%3Aanyone'],
    ['jira:permission-scheme', '1', undefined],
    ['condition', 'reporter', undefined],
  ] as const)('of %s %s is %s', (type, id, address) => {
    expect(questionAddress({ type, id })).toBe(address);
  });

  it('asks the same snapshot', () => {
    const params = new URLSearchParams({ of: 'group/devs', at: '2026-01-01T08:00:00.000Z' });

    expect(questionAddress({ type: 'account', id: 'ada' }, params)).toBe(
      '/access/reach?of=account%2Fada&at=2026-01-01T08%3A00%3A00.000Z',
    );
  });
});
