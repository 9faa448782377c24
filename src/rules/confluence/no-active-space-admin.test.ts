import { ruleTester } from '../rule-tester';
import {
  accessClass,
  aSpace,
  grantsSource,
  group,
  may,
  spaceFixUrl,
  spaceWith,
  theSpace,
  user,
} from '../testing/confluence';
import { aMember, anAccount } from '../testing/jira';
import { confluenceSnapshot, hidden } from '../testing/snapshot';
import { noActiveSpaceAdmin } from './no-active-space-admin';

const administer = 'administer space';
const ownerLeft = anAccount('olga', { active: false });

ruleTester(noActiveSpaceAdmin, {
  pass: [
    {
      name: 'its owner is here, whatever else could not be read',
      snapshot: confluenceSnapshot({
        'confluence.spaces': [aSpace()],
        'confluence.spaceGrants': [{ spaceId: '40', grants: [] }],
        'confluence.accounts': [anAccount('olga')],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
    {
      name: 'its owner left, and somebody in a group administers',
      snapshot: confluenceSnapshot({
        ...spaceWith([may(group('hr'), administer)]),
        'confluence.accounts': [ownerLeft],
        'confluence.groupMembers': [{ groupId: 'hr', members: [aMember('ada')] }],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
    {
      name: 'its owner left, and the administrators of Confluence look after it',
      snapshot: confluenceSnapshot({
        ...spaceWith([may(accessClass('all-product-admins'), administer)]),
        'confluence.accounts': [ownerLeft],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'owner and administrators left',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          may(user('ada'), administer),
          may(group('hr'), administer),
          may(user('bob'), 'create page'),
        ]),
        'confluence.accounts': [ownerLeft, anAccount('ada', { active: false }), anAccount('bob')],
        'confluence.groupMembers': [
          { groupId: 'hr', members: [aMember('bot', { accountType: 'app' })] },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Nobody active owns or administers space "People"',
          evidence: [
            {
              text: 'Olga, its owner, has left',
              source: 'GET /wiki/api/v2/spaces',
              data: { accountId: 'olga' },
            },
            {
              text: 'No active person administers the space',
              source: grantsSource,
              data: { permissions: administer, people: 0 },
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
      name: 'a personal space and an archived one',
      snapshot: confluenceSnapshot({
        'confluence.spaces': [
          aSpace({ type: 'personal' }),
          aSpace({ id: '42', status: 'archived' }),
        ],
        'confluence.accounts': [ownerLeft],
      }),
      results: [
        { outcome: 'not-applicable', resource: theSpace, reason: 'It is a personal space' },
        {
          outcome: 'not-applicable',
          resource: { ...theSpace, id: '42' },
          reason: 'The space is archived',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'its owner left, and its permissions could not be read',
      snapshot: confluenceSnapshot(
        { ...spaceWith([]), 'confluence.accounts': [ownerLeft] },
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
    {
      name: 'its owner left, and the members of its administrator group could not be read',
      snapshot: confluenceSnapshot(
        { ...spaceWith([may(group('hr'), administer)]), 'confluence.accounts': [ownerLeft] },
        { 'confluence.groupMembers': [hidden('hr')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'The members of group "hr" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'its owner’s account was not read',
      snapshot: confluenceSnapshot(spaceWith([])),
      results: [
        { outcome: 'not-available', resource: theSpace, reason: 'The account olga was not read' },
      ],
    },
  ],
});
