import { ruleTester } from '../rule-tester';
import {
  accessClass,
  grantsSource,
  group,
  may,
  openingGroup,
  spaceFixUrl,
  spaceWith,
  theSpace,
} from '../testing/confluence';
import { confluenceSnapshot, hidden, refused } from '../testing/snapshot';
import { everyoneAdministersSpace } from './everyone-administers-space';

const administer = 'administer space';
const licensed = accessClass('all-licensed-users');

function failure(text: string, principal: string, principalId: string) {
  return {
    outcome: 'fail',
    resource: theSpace,
    message: 'Everyone with an account administers space "People"',
    evidence: [
      { text, source: grantsSource, data: { principal, principalId, permissions: administer } },
    ],
    affected: [],
    fixUrl: spaceFixUrl,
  } as const;
}

ruleTester(everyoneAdministersSpace, {
  pass: [
    {
      name: 'a group that opens nothing administers',
      snapshot: confluenceSnapshot(spaceWith([may(group('hr'), administer)])),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'every licensed user administers',
      snapshot: confluenceSnapshot(spaceWith([may(licensed, administer)])),
      results: [
        failure(
          'Every licensed user of Confluence may administer space',
          'class',
          'all-licensed-users',
        ),
      ],
    },
    {
      name: 'a large group that opens Confluence administers',
      snapshot: confluenceSnapshot({
        ...spaceWith([may(group('confluence-users'), administer)]),
        ...openingGroup('confluence-users', 240),
      }),
      results: [
        failure(
          'Group "confluence-users", which opens Confluence to 240 people, may administer space',
          'group',
          'confluence-users',
        ),
      ],
    },
    {
      name: 'a class administers, although the groups that open Confluence could not be read',
      snapshot: confluenceSnapshot(
        spaceWith([
          may(accessClass('authenticated-users'), administer),
          may(group('confluence-users'), administer),
        ]),
        { 'confluence.accessGroups': [refused] },
      ),
      results: [
        failure(
          'Everyone with an account on the site may administer space',
          'class',
          'authenticated-users',
        ),
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the size of the group could not be read',
      snapshot: confluenceSnapshot(
        {
          ...spaceWith([may(group('confluence-users'), administer)]),
          ...openingGroup('confluence-users', 240),
          'confluence.groupSizes': [],
        },
        { 'confluence.groupSizes': [hidden('confluence-users')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason:
            'The size of group "confluence-users" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'the permissions of the space were not read',
      snapshot: confluenceSnapshot({ ...spaceWith([]), 'confluence.spaceGrants': [] }),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'The permissions of space "People" were not read',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a small group that opens Confluence and its own administrators administer',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          may(group('confluence-users'), administer),
          may(accessClass('all-product-admins'), administer),
        ]),
        ...openingGroup('confluence-users', 100),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
    {
      name: 'anonymous visitors administer, which is another rule’s finding',
      snapshot: confluenceSnapshot(
        spaceWith([may(accessClass('anonymous-users'), administer), may(licensed, 'create page')]),
      ),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
