import { accountsCsv, reachedCsv } from './answer-csv';

const told = [{ sentence: 'By group' }, { sentence: 'By role' }];

describe('accountsCsv', () => {
  it('tells the paths of each account, and does not start a formula', () => {
    const account = { type: 'account', id: 'ada', name: '=Ada' } as const;

    expect(accountsCsv([{ account, conditional: true, paths: [0, 1, 7] }], told)).toBe(
      '"account_id","account","only_if_a_condition_is_met","paths"\r\n' +
        '"ada","\'=Ada","yes","By group | By role | Path 8"\r\n',
    );
  });
});

describe('reachedCsv', () => {
  it('tells what can be done with each resource', () => {
    const resource = { type: 'jira:project', id: '10', name: 'Payments' } as const;

    expect(reachedCsv([{ resource, words: ['read', 'write'], ways: [1] }], told)).toBe(
      '"resource_type","resource_id","resource","can","ways"\r\n' +
        '"jira:project","10","Payments","read, write","By role"\r\n',
    );
  });
});
