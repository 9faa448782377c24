import { expect, test } from '@jest/globals';
import { parseMembers } from './group-page';

test('of an address that Jira shows of a member, only the domain is kept', () => {
  const ada = { accountId: 'ada', displayName: 'Ada', active: true, accountType: 'atlassian' };

  const { members } = parseMembers([
    { ...ada, emailAddress: 'ada@Acme.com' },
    { ...ada, emailAddress: '' },
    { ...ada, emailAddress: null },
  ]);

  expect(members.map(({ emailDomain }) => emailDomain)).toEqual(['acme.com', undefined, undefined]);
  expect(JSON.stringify(members)).not.toContain('@');
});
