import type { ConfluenceSpace, SpaceGrant } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  accessClass,
  may,
  grantsSource,
  group,
  openingGroup,
  spaceFixUrl,
  spaceWith,
  theSpace,
  user,
} from '../testing/confluence';
import { anAccount } from '../testing/jira';
import { confluenceSnapshot } from '../testing/snapshot';
import { openPersonalSpace } from './open-personal-space';

const licensed = accessClass('all-licensed-users');
const here = { 'confluence.accounts': [anAccount('olga')] };
const gone = { 'confluence.accounts': [anAccount('olga', { active: false })] };

function personal(grants: readonly SpaceGrant[], change: Partial<ConfluenceSpace> = {}) {
  return spaceWith(grants, { type: 'personal', ...change });
}

const opened = {
  text: 'Every licensed user of Confluence may read space',
  source: grantsSource,
  data: { principal: 'class', principalId: 'all-licensed-users', permissions: 'read space' },
};
const ownerLeft = {
  text: 'Olga, its owner, is deactivated',
  source: 'GET /wiki/api/v2/spaces',
  data: { ownerId: 'olga' },
};

ruleTester(openPersonalSpace, {
  pass: [
    {
      name: 'the owner is here and shares it with a colleague',
      snapshot: confluenceSnapshot({
        ...personal([may(user('olga'), 'administer space'), may(user('ada'), 'read space')]),
        ...here,
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'everyone may read it',
      snapshot: confluenceSnapshot({
        ...personal([may(licensed, 'read space'), may(licensed, 'create comment')]),
        ...here,
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Personal space "People" is open to everyone',
          evidence: [opened],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
    {
      name: 'the owner left, and somebody else administers it',
      snapshot: confluenceSnapshot({
        ...personal([may(user('ada'), 'administer space')]),
        ...gone,
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'The owner of personal space "People" has left',
          evidence: [ownerLeft],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
    {
      name: 'everyone may read it, and the owner was deleted',
      snapshot: confluenceSnapshot({
        ...personal([may(licensed, 'read space')]),
        'confluence.accounts': [anAccount('olga', { exists: false, active: false })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Personal space "People" is open to everyone, and its owner has left',
          evidence: [opened, { ...ownerLeft, text: 'Account olga, its owner, no longer exists' }],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a space of a team',
      snapshot: confluenceSnapshot({ ...spaceWith([may(licensed, 'read space')]), ...gone }),
      results: [
        { outcome: 'not-applicable', resource: theSpace, reason: 'It is not a personal space' },
      ],
    },
    {
      name: 'a personal space that was archived',
      snapshot: confluenceSnapshot({ ...personal([], { status: 'archived' }), ...gone }),
      results: [{ outcome: 'not-applicable', resource: theSpace, reason: 'The space is archived' }],
    },
  ],
  notAvailable: [
    {
      name: 'the account of the owner was not read',
      snapshot: confluenceSnapshot(personal([])),
      results: [
        { outcome: 'not-available', resource: theSpace, reason: 'The account olga was not read' },
      ],
    },
    {
      name: 'Confluence does not say who owns it',
      snapshot: confluenceSnapshot({
        'confluence.spaces': [
          {
            id: '40',
            key: 'HR',
            name: 'People',
            type: 'personal',
            status: 'current',
          },
        ],
        'confluence.spaceGrants': [{ spaceId: '40', grants: [] }],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'Confluence did not say who owns the space',
        },
      ],
    },
    {
      name: 'the size of a group that opens Confluence was not read',
      snapshot: confluenceSnapshot({
        ...personal([may(group('staff'), 'read space')]),
        ...here,
        'confluence.accessGroups': openingGroup('staff', 0)['confluence.accessGroups'],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'The size of group "staff" was not read',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a small group that opens Confluence reads, and visitors belong to another rule',
      snapshot: confluenceSnapshot({
        ...personal([
          may(group('staff'), 'read space'),
          may(accessClass('anonymous-users'), 'read space'),
        ]),
        ...here,
        ...openingGroup('staff', 8),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
