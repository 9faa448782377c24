import type { ConfluenceAccessGroup, GroupMember } from '../../domain';
import { confluenceSite } from '../resources';
import { ruleTester } from '../rule-tester';
import { aMember, members } from '../testing/jira';
import { confluenceSnapshot, hidden, refused } from '../testing/snapshot';
import { tooManyAdmins } from './too-many-admins';

function adminGroup(groupId: string, change: Partial<ConfluenceAccessGroup> = {}) {
  return { groupId, name: groupId, access: 'admin' as const, openToJoin: false, ...change };
}

function administering(...people: readonly GroupMember[]) {
  return {
    'confluence.accessGroups': [adminGroup('admins')],
    'confluence.groupMembers': [{ groupId: 'admins', members: people }],
  };
}

const guest = { 'confluence.guests': [{ accountId: 'gus', name: 'Gus', groupIds: ['admins'] }] };
const source = 'GET /wiki/rest/api/group/admins/membersByGroupId';
const fixUrl = 'https://admin.atlassian.com';

function evidence(name: string, note: string, kind: string) {
  return {
    text: `${name}${note} is in group "admins", which administers Confluence`,
    source,
    data: { accountId: name.toLowerCase(), kind, groupIds: 'admins' },
  };
}

ruleTester(tooManyAdmins, {
  pass: [
    {
      name: 'exactly the threshold, some of them by two groups',
      snapshot: confluenceSnapshot({
        'confluence.accessGroups': [
          adminGroup('admins'),
          adminGroup('site', { access: 'site-admin' }),
          adminGroup('users', { access: 'user' }),
        ],
        'confluence.groupMembers': [
          { groupId: 'admins', members: members(5) },
          { groupId: 'site', members: members(2) },
          { groupId: 'users', members: members(50) },
        ],
      }),
      results: [{ outcome: 'pass', resource: confluenceSite }],
    },
  ],
  fail: [
    {
      name: 'more people than the threshold, an app and a guest among them',
      snapshot: confluenceSnapshot({
        ...administering(
          aMember('gus'),
          aMember('bot', { accountType: 'app' }),
          aMember('ada'),
          aMember('left', { active: false }),
        ),
        ...guest,
      }),
      settings: { thresholds: { maxAdmins: 1 } },
      results: [
        {
          outcome: 'fail',
          resource: confluenceSite,
          message: 'Confluence has 2 administrators, more than 1, and 1 guest and 1 app among them',
          evidence: [
            evidence('Ada', '', 'person'),
            evidence('Bot', ', an app,', 'app'),
            evidence('Gus', ', a guest,', 'guest'),
          ],
          affected: [],
          fixUrl,
        },
      ],
    },
    {
      name: 'few people, and a guest among them',
      snapshot: confluenceSnapshot({ ...administering(aMember('ada'), aMember('gus')), ...guest }),
      results: [
        {
          outcome: 'fail',
          resource: confluenceSite,
          message: '1 guest administers Confluence',
          evidence: [evidence('Gus', ', a guest,', 'guest')],
          affected: [],
          fixUrl,
        },
      ],
    },
    {
      name: 'two groups, one of which could not be read',
      snapshot: confluenceSnapshot(
        {
          'confluence.accessGroups': [
            adminGroup('admins'),
            adminGroup('more', { access: 'site-admin' }),
            adminGroup('owners', { access: 'site-admin' }),
          ],
          'confluence.groupMembers': [
            { groupId: 'admins', members: [aMember('ada')] },
            { groupId: 'owners', members: [aMember('ada'), aMember('bob')] },
          ],
        },
        { 'confluence.groupMembers': [hidden('more')] },
      ),
      settings: { thresholds: { maxAdmins: 1 } },
      results: [
        {
          outcome: 'fail',
          resource: confluenceSite,
          message: 'Confluence has at least 2 administrators, more than 1',
          evidence: [
            {
              text: 'Ada is in group "admins", which administers Confluence and group "owners", which administers the site',
              source,
              data: { accountId: 'ada', kind: 'person', groupIds: 'admins, owners' },
            },
            {
              text: 'Bob is in group "owners", which administers the site',
              source: 'GET /wiki/rest/api/group/owners/membersByGroupId',
              data: { accountId: 'bob', kind: 'person', groupIds: 'owners' },
            },
          ],
          affected: [],
          fixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the members of a group could not be read',
      snapshot: confluenceSnapshot(
        { 'confluence.accessGroups': [adminGroup('admins')] },
        { 'confluence.groupMembers': [hidden('admins')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: confluenceSite,
          reason: 'The members of group "admins" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'which groups administer could not be read to the end',
      snapshot: confluenceSnapshot(administering(aMember('ada')), {
        'confluence.accessGroups': [refused],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: confluenceSite,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'who is a guest could not be read',
      snapshot: confluenceSnapshot(administering(aMember('ada')), {
        'confluence.guests': [refused],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: confluenceSite,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'apps in the group made for apps, and those that are switched off',
      snapshot: confluenceSnapshot({
        'confluence.accessGroups': [
          adminGroup('admins'),
          adminGroup('apps', { name: 'atlassian-addons-admin' }),
        ],
        'confluence.groupMembers': [
          {
            groupId: 'admins',
            members: [aMember('ada'), aMember('old', { accountType: 'app', active: false })],
          },
          { groupId: 'apps', members: [aMember('bot', { accountType: 'app' })] },
        ],
      }),
      results: [{ outcome: 'pass', resource: confluenceSite }],
    },
  ],
});
