import { snapshotOf } from '../../../domain';
import { anyone, aGrant, schemeInUse } from '../../../rules/testing/jira';
import { refused, siteSnapshot } from '../../../rules/testing/snapshot';
import { answerWhoCan } from '../answers/who-can';
import { accessMapOf } from '.';

const inUse = {
  ...schemeInUse([aGrant('BROWSE_PROJECTS', anyone)]),
  'jira.globalPowers': [],
  'organization.apiKeys': [],
  'organization.apiTokens': [],
  'organization.groups': [],
  'organization.organization': [{ id: 'o', name: 'Acme' }],
  'organization.serviceAccountTokens': [],
  'organization.serviceAccounts': [],
  'organization.users': [],
};

function limits(gaps: Parameters<typeof siteSnapshot>[1]) {
  const map = accessMapOf(snapshotOf(siteSnapshot(inUse, gaps)));
  return answerWhoCan(map, { permission: 'read', resource: 'jira:project/1' }).limits;
}

const always = limits({});

it.each([
  ['jira.globalPowers', 'Who administers Jira through no group that is known could not be read: '],
  ['organization.organization', 'Who administers the organization could not be read: '],
  ['jira.roles', 'Which project roles Jira has could not be read: '],
] as const)('an answer says that %s was refused', (slice, sentence) => {
  const told = limits({ [slice]: [refused] }).filter((limit) => !always.includes(limit));

  expect(told).toEqual([`${sentence}Jira refused the request (403).`]);
});

it('an answer says nothing of what Confluence refused', () => {
  expect(limits({ 'confluence.accessGroups': [refused] })).toEqual(always);
});
