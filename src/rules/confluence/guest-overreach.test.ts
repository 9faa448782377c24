import { ruleTester } from '../rule-tester';
import {
  grantsSource,
  group,
  may,
  spaceFixUrl,
  spaceWith,
  theSpace,
  user,
} from '../testing/confluence';
import { confluenceSnapshot, refused } from '../testing/snapshot';
import { guestOverreach } from './guest-overreach';

const guests = {
  'confluence.guests': [
    { accountId: 'gia', name: 'Gia Guest', groupIds: ['g-partners'] },
    { accountId: 'gus', name: 'Gus Guest', groupIds: ['g-partners'] },
  ],
  'confluence.groups': [{ groupId: 'g-partners', name: 'partners', openToJoin: false }],
};

ruleTester(guestOverreach, {
  pass: [
    {
      name: 'a guest reads and comments',
      snapshot: confluenceSnapshot({
        ...guests,
        ...spaceWith([may(user('gia'), 'read space'), may(user('gia'), 'create comment')]),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'a guest administers, and the group of the guests exports',
      snapshot: confluenceSnapshot({
        ...guests,
        ...spaceWith([
          may(user('gia'), 'administer space'),
          may(group('g-partners'), 'export space'),
        ]),
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Guests can administer, delete or export in space "People"',
          evidence: [
            {
              text: 'Guest Gia Guest may administer space',
              source: grantsSource,
              data: { principal: 'user', principalId: 'gia', permissions: 'administer space' },
            },
            {
              text: 'Group "partners" with 2 guests may export space',
              source: grantsSource,
              data: { principal: 'group', principalId: 'g-partners', permissions: 'export space' },
            },
          ],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
    {
      name: 'a guest sees a sensitive space',
      snapshot: confluenceSnapshot({
        ...guests,
        ...spaceWith([may(user('gus'), 'read space')]),
      }),
      settings: { sensitiveSpaces: ['hr'] },
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Guests reach too far in sensitive space "People"',
          evidence: [
            {
              text: 'Guest Gus Guest may read space',
              source: grantsSource,
              data: { principal: 'user', principalId: 'gus', permissions: 'read space' },
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
      name: 'an archived space',
      snapshot: confluenceSnapshot({
        ...guests,
        ...spaceWith([may(user('gia'), 'delete page')], { status: 'archived' }),
      }),
      results: [{ outcome: 'not-applicable', resource: theSpace, reason: 'The space is archived' }],
    },
  ],
  notAvailable: [
    {
      name: 'somebody exports, and who is a guest could not be read',
      snapshot: confluenceSnapshot(spaceWith([may(user('ada'), 'export space')]), {
        'confluence.guests': [refused],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'Who is a guest could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'guests delete what is their own, and a colleague administers',
      snapshot: confluenceSnapshot({
        ...guests,
        ...spaceWith([may(user('gia'), 'delete space'), may(user('ada'), 'administer space')]),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
    {
      name: 'who is a guest could not be read, and it does not matter',
      snapshot: confluenceSnapshot(spaceWith([may(user('ada'), 'create page')]), {
        'confluence.guests': [refused],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
