import type { SpaceGrant } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  may,
  grantsSource,
  group,
  spaceFixUrl,
  spaceWith,
  theSpace,
  user,
} from '../testing/confluence';
import { anAccount } from '../testing/jira';
import { confluenceSnapshot, refused } from '../testing/snapshot';
import { directUserGrant } from './direct-user-grant';

const five = ['ada', 'bob', 'cleo', 'dan', 'eve'];

function readers(...ids: readonly string[]): SpaceGrant[] {
  return ids.map((id) => may(user(id), 'read space'));
}

function evidence(name: string, permissions: string) {
  return {
    text: `${name} may ${permissions}`,
    source: grantsSource,
    data: {
      principal: 'user',
      principalId: name.toLowerCase(),
      permissions: permissions.replace(' and ', ', '),
    },
  };
}

ruleTester(directUserGrant, {
  pass: [
    {
      name: 'five people, however much they hold, and any number of groups',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          ...readers(...five),
          may(user('ada'), 'create page'),
          may(group('g-hr'), 'read space'),
          may(group('g-it'), 'read space'),
        ]),
        'confluence.accounts': five.map((id) => anAccount(id)),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'more people than the threshold, one of whom left',
      snapshot: confluenceSnapshot({
        ...spaceWith([...readers('ada', 'bob'), may(user('ada'), 'create page')]),
        'confluence.accounts': [anAccount('ada'), anAccount('bob', { active: false })],
      }),
      settings: { thresholds: { directUsersPerSpace: 1 } },
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Space "People" is shared with 2 users by name, more than 1',
          evidence: [evidence('Ada', 'create page and read space'), evidence('Bob', 'read space')],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
    {
      name: 'one person by a role and by the table is one user',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          { ...may(user('ada'), 'read space'), roleId: 'r-viewer' },
          may(user('ada'), 'export space'),
        ]),
        'confluence.spaceRoles': [
          {
            id: 'r-viewer',
            name: 'Viewer',
            custom: false,
            permissions: [{ operation: 'read', target: 'space' }],
          },
        ],
        'confluence.accounts': [anAccount('ada')],
      }),
      settings: { thresholds: { directUsersPerSpace: 0 } },
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Space "People" is shared with 1 user by name, more than 0',
          evidence: [
            {
              text: 'Ada may read space by role "Viewer"',
              source: 'GET /wiki/api/v2/spaces/40/role-assignments',
              data: {
                principal: 'user',
                principalId: 'ada',
                permissions: 'read space',
                roleId: 'r-viewer',
              },
            },
            evidence('Ada', 'export space'),
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
      snapshot: confluenceSnapshot(spaceWith(readers(...five, 'fay'), { status: 'archived' })),
      results: [{ outcome: 'not-applicable', resource: theSpace, reason: 'The space is archived' }],
    },
    {
      name: 'a personal space, which its owner shares with colleagues',
      snapshot: confluenceSnapshot(spaceWith(readers(...five, 'fay'), { type: 'personal' })),
      results: [
        { outcome: 'not-applicable', resource: theSpace, reason: 'It is a personal space' },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'one account too many that was not read, and may be an app',
      snapshot: confluenceSnapshot(
        {
          ...spaceWith(readers(...five, 'fay')),
          'confluence.accounts': five.map((id) => anAccount(id)),
        },
        { 'confluence.accounts': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'The account fay could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'apps are not people',
      snapshot: confluenceSnapshot({
        ...spaceWith(readers(...five, 'bot', 'old')),
        'confluence.accounts': [
          ...five.map((id) => anAccount(id)),
          anAccount('bot', { accountType: 'app' }),
          anAccount('old', { accountType: 'app', active: false }),
        ],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
    {
      name: 'accounts that were not read cannot tip a small number',
      snapshot: confluenceSnapshot(spaceWith(readers(...five))),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
