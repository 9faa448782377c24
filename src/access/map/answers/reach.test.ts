import { snapshotOf } from '../../../domain';
import type { SnapshotData } from '../../../domain';
import { aSpace, accessClass, group, may } from '../../../rules/testing/confluence';
import { aGrant, anyone, groupHolder, roleHolder, schemeInUse } from '../../../rules/testing/jira';
import { siteSnapshot } from '../../../rules/testing/snapshot';
import { accessMapOf } from '../from-snapshot';
import { answerReach } from './reach';

const ada = { accountId: 'ada', name: 'Ada', active: true, accountType: 'atlassian' as const };

function reach(data: SnapshotData, principal = 'account/ada') {
  return answerReach(accessMapOf(snapshotOf(data)), { principal });
}

function inGroup(groupId: string, members = [ada]) {
  return {
    'jira.groups': [{ groupId, name: groupId }],
    'jira.groupMembers': [{ groupId, members }],
  };
}

it('tells every way to what an account reaches', () => {
  const data = siteSnapshot({
    ...schemeInUse([
      aGrant('BROWSE_PROJECTS', groupHolder('devs')),
      aGrant('EDIT_ISSUES', roleHolder('7')),
    ]),
    ...inGroup('devs'),
    'jira.roles': [{ id: '7', name: 'Developers', defaultActors: [] }],
    'jira.roleActors': [
      { projectId: '1', roleId: '7', actors: [{ type: 'group', groupId: 'devs', name: 'devs' }] },
    ],
  });

  expect(reach(data)).toMatchObject({
    summary: 'Ada can change 1 project and read 1 project.',
    radius: { weight: 3, counts: [{ type: 'jira:project', reached: 1, read: 1, write: 1 }] },
    ways: [
      {
        sentence:
          'Ada → group "devs" → Browse projects, in scheme "Software scheme", used by 1 project, in project "Payments"',
      },
      {
        sentence:
          'Ada → group "devs" → role "Developers" → Edit issues, in scheme "Software scheme", used by 1 project, in project "Payments"',
      },
    ],
    resources: [{ resource: { id: '1' }, words: ['read', 'write'], ways: [0, 1] }],
  });
});

it('puts equal grants on many resources into one way', () => {
  const spaces = ['40', '41', '42'];
  const data = siteSnapshot({
    'confluence.spaces': spaces.map((id) => aSpace({ id, key: id, name: id })),
    'confluence.groups': [{ groupId: 'all', name: 'all', openToJoin: false }],
    'confluence.spaceGrants': spaces.map((spaceId) => ({
      spaceId,
      grants: [may(group('all'), 'read space')],
    })),
  });

  expect(reach(data, 'group/all').ways).toMatchObject([
    { sentence: 'Group "all" → Read space, in 3 spaces', resources: 3, contained: 0 },
  ]);
});

it('counts what is contained in what an administrator administers', () => {
  const data = siteSnapshot({
    ...schemeInUse([]),
    ...inGroup('admins'),
    'jira.accessGroups': [{ groupId: 'admins', name: 'admins', access: 'admin' }],
  });

  const { ways, resources } = reach(data);

  expect(ways).toMatchObject([
    {
      sentence: 'Ada → group "admins" → Administer Jira, and with that 1 more resource',
      contained: 1,
    },
  ]);
  expect(resources.map(({ resource, words }) => [resource.type, words])).toEqual([
    ['jira:site', ['administer', 'share']],
    ['jira:project', ['administer', 'share']],
  ]);
});

it('says what it presumes, and which groups may hold more', () => {
  const data = siteSnapshot({
    ...schemeInUse([aGrant('BROWSE_PROJECTS', anyone), aGrant('EDIT_ISSUES', groupHolder('devs'))]),
    'jira.groups': [{ groupId: 'devs', name: 'devs' }],
    'jira.accounts': [{ ...ada, exists: true }],
    'confluence.spaces': [aSpace()],
    'confluence.spaceGrants': [
      { spaceId: '40', grants: [may(accessClass('all-licensed-users'), 'read space')] },
    ],
  });

  const { ways, limits } = reach(data);

  expect(ways.map(({ audience }) => audience)).toEqual(['internet', 'everyone']);
  expect(limits).toEqual([
    'Which products Ada opens was not told; all are presumed.',
    'The members of 1 group that hold something were not all read: Ada may be in one and reach more.',
    'Nothing of Bitbucket was collected.',
    'Nothing of the organization was collected.',
    expect.stringContaining('Security levels can hide single issues'),
    expect.stringContaining('Restrictions can hide single pages'),
  ]);
});

it('knows from the organization what an account opens', () => {
  const data = siteSnapshot({
    'confluence.spaces': [aSpace()],
    'confluence.spaceGrants': [
      { spaceId: '40', grants: [may(accessClass('all-licensed-users'), 'read space')] },
    ],
    'organization.users': [
      {
        accountId: 'ada',
        name: 'Ada',
        accountType: 'atlassian',
        status: 'active',
        roles: [],
        products: [{ key: 'jira-software' }],
        groupIds: [],
      },
    ],
  });

  expect(reach(data)).toMatchObject({
    summary: 'Ada reaches nothing that was seen.',
    limits: [
      'Nothing of Bitbucket was collected.',
      'Which keys the organization has was not collected.',
      'Which groups the organization has was not collected.',
      'Who administers the organization was not collected.',
      'Which service accounts the organization has was not collected.',
    ],
  });
});

it('says that a deactivated account cannot use what it holds', () => {
  const data = siteSnapshot({
    ...schemeInUse([aGrant('BROWSE_PROJECTS', groupHolder('devs'))]),
    ...inGroup('devs', [{ ...ada, active: false }]),
  });

  expect(reach(data)).toMatchObject({
    ways: [{ sentence: expect.stringContaining('Ada (deactivated) → group "devs"') }],
    limits: [
      'Ada (deactivated) cannot log in, so none of this can be used.',
      'Nothing of Bitbucket was collected.',
      'Nothing of the organization was collected.',
      expect.stringContaining('Security levels can hide single issues'),
    ],
  });
});

it('gives a token what its account has, and nothing when that cannot log in', () => {
  const token = { id: 't', label: 'ci', accountId: 'ada', blocked: false };
  const data = (active: boolean) =>
    siteSnapshot({
      ...schemeInUse([aGrant('BROWSE_PROJECTS', groupHolder('devs'))]),
      ...inGroup('devs', [{ ...ada, active }]),
      'organization.apiTokens': [token],
    });

  expect(reach(data(true), 'org:api-token/t').ways).toMatchObject([
    { sentence: expect.stringContaining('Token "ci" → Ada → group "devs" → Browse projects') },
  ]);
  expect(reach(data(false), 'org:api-token/t').ways).toEqual([]);
});
