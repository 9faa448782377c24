import { resourceQuestion } from './resource-question';

describe('resourceQuestion', () => {
  it.each([
    ['jira:project', '/access/who-can?of=jira%3Aproject%2F1&do=read'],
    ['org:organization', '/access/who-can?of=org%3Aorganization%2F1&do=read'],
    ['group', '/access/reach?of=group%2F1'],
    ['jira:permission-scheme', undefined],
    ['org:policy', undefined],
    ['app', undefined],
  ] as const)('of a %s is %s', (type, address) => {
    expect(resourceQuestion({ type, id: '1', name: 'One' })).toBe(address);
  });
});
