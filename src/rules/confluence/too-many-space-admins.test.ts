import { ruleTester } from '../rule-tester';
import {
  accessClass,
  may,
  grantsSource,
  group,
  spaceFixUrl,
  spaceWith,
  theSpace,
  user,
} from '../testing/confluence';
import { anAccount, aMember, members } from '../testing/jira';
import { confluenceSnapshot, hidden, refused } from '../testing/snapshot';
import { tooManySpaceAdmins } from './too-many-space-admins';

const leads = { groupId: 'leads', name: 'team-leads', openToJoin: false };
const byLeads = {
  ...spaceWith([may(group('leads'), 'administer space')]),
  'confluence.groups': [leads],
};

ruleTester(tooManySpaceAdmins, {
  pass: [
    {
      name: 'exactly the threshold, however many ways lead to a person',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          may(group('leads'), 'administer space'),
          may(user('member-1'), 'administer space'),
        ]),
        'confluence.groups': [leads],
        'confluence.groupMembers': [{ groupId: 'leads', members: members(5) }],
        'confluence.accounts': [anAccount('member-1')],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'a group and a person beside it',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          may(group('leads'), 'administer space'),
          may(user('ada'), 'administer space'),
          may(user('bob'), 'read space'),
        ]),
        'confluence.groups': [leads],
        'confluence.groupMembers': [{ groupId: 'leads', members: members(5) }],
        'confluence.accounts': [anAccount('ada'), anAccount('bob')],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Space "People" has 6 administrators, more than 5',
          evidence: [
            {
              text: 'Group "team-leads" with 5 active people administers the space',
              source: grantsSource,
              data: { operation: 'administer space', groupId: 'leads', people: 5 },
            },
            {
              text: 'Ada administers the space',
              source: grantsSource,
              data: { operation: 'administer space', accountId: 'ada' },
            },
          ],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
    {
      name: 'a group that was read only as far as it takes, in a space that everyone administers too',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          may(group('leads'), 'administer space'),
          may(accessClass('all-licensed-users'), 'administer space'),
        ]),
        'confluence.groups': [leads],
        'confluence.groupMembers': [{ groupId: 'leads', members: members(6), total: 400 }],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Space "People" has at least 6 administrators, more than 5',
          evidence: [
            {
              text: 'Group "team-leads" with at least 6 active people among its 400 members administers the space',
              source: grantsSource,
              data: { operation: 'administer space', groupId: 'leads', people: 6 },
            },
          ],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'everyone administers the space, which is another rule’s finding',
      snapshot: confluenceSnapshot(
        spaceWith([may(accessClass('all-licensed-users'), 'administer space')]),
      ),
      results: [
        {
          outcome: 'not-applicable',
          resource: theSpace,
          reason: 'Everyone administers it, which confluence/everyone-administers-space reports',
        },
      ],
    },
    {
      name: 'an archived space',
      snapshot: confluenceSnapshot(
        spaceWith([may(group('leads'), 'administer space')], { status: 'archived' }),
      ),
      results: [{ outcome: 'not-applicable', resource: theSpace, reason: 'The space is archived' }],
    },
  ],
  notAvailable: [
    {
      name: 'the members of a group could not be read',
      snapshot: confluenceSnapshot(byLeads, { 'confluence.groupMembers': [refused] }),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason:
            'The members of group "team-leads" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'the permissions of the space could not be read to the end',
      snapshot: confluenceSnapshot(
        {
          ...spaceWith([may(user('ada'), 'administer space')]),
          'confluence.accounts': [anAccount('ada')],
        },
        { 'confluence.spaceGrants': [hidden('40')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason:
            'The permissions of space "People" could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'deactivated accounts, apps and the administrators of Confluence do not count',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          may(group('leads'), 'administer space'),
          may(user('gone'), 'administer space'),
          may(accessClass('all-product-admins'), 'administer space'),
        ]),
        'confluence.groups': [leads],
        'confluence.groupMembers': [
          {
            groupId: 'leads',
            members: [
              ...members(5),
              aMember('left', { active: false }),
              aMember('bot', { accountType: 'app' }),
            ],
          },
        ],
        'confluence.accounts': [anAccount('gone', { active: false })],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
