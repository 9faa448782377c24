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
import { confluenceSnapshot, hidden, refused } from '../testing/snapshot';
import { selfJoinGroupGrant } from './self-join-group-grant';

const open = { groupId: 'g-run', name: 'runners', openToJoin: true };
const closed = { groupId: 'g-hr', name: 'people-team', openToJoin: false };

ruleTester(selfJoinGroupGrant, {
  pass: [
    {
      name: 'a group that administrators manage',
      snapshot: confluenceSnapshot({
        ...spaceWith([may(group('g-hr'), 'read space')]),
        'confluence.groups': [closed],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'an open group beside a closed one',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          may(group('g-hr'), 'read space'),
          may(group('g-run'), 'read space'),
          may(group('g-run'), 'create page'),
        ]),
        'confluence.groups': [closed, open],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Anyone may join a group that holds permissions in space "People"',
          evidence: [
            {
              text: 'Group "runners", which anyone may join, may create page and read space',
              source: grantsSource,
              data: {
                principal: 'group',
                principalId: 'g-run',
                permissions: 'create page, read space',
              },
            },
          ],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
    {
      name: 'an archived space, and another group that could not be read',
      snapshot: confluenceSnapshot(
        {
          ...spaceWith([may(group('g-run'), 'read space'), may(group('g-hr'), 'read space')], {
            status: 'archived',
          }),
          'confluence.groups': [open],
        },
        { 'confluence.groups': [hidden('g-hr')] },
      ),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Anyone may join a group that holds permissions in space "People"',
          evidence: [
            {
              text: 'Group "runners", which anyone may join, may read space',
              source: grantsSource,
              data: { principal: 'group', principalId: 'g-run', permissions: 'read space' },
            },
          ],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    ...[hidden('g-hr'), refused].map((gap) => ({
      name: `whether anyone may join could not be read (${gap.resourceId ?? 'any group'})`,
      snapshot: confluenceSnapshot(spaceWith([may(group('g-hr'), 'read space')]), {
        'confluence.groups': [gap],
      }),
      results: [
        {
          outcome: 'not-available' as const,
          resource: theSpace,
          reason:
            'Whether anyone may join group g-hr could not be read: Jira refused the request (403)',
        },
      ],
    })),
  ],
  nearMiss: [
    {
      name: 'a group that no longer exists cannot be joined, whatever other groups are',
      snapshot: confluenceSnapshot(
        {
          ...spaceWith([
            may(group('g-old'), 'read space'),
            may(user('g-run'), 'read space'),
            may(accessClass('all-licensed-users'), 'read space'),
          ]),
          'confluence.groups': [open],
        },
        { 'confluence.groups': [hidden('g-other')] },
      ),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
