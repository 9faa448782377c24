import type { ConfluenceSite } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  accessClass,
  grantsSource,
  group,
  may,
  spaceFixUrl,
  spaceWith,
  theSpace,
} from '../testing/confluence';
import { confluenceSnapshot, hidden, refused } from '../testing/snapshot';
import { archivedPublicSpace } from './archived-public-space';

const open = { roleMode: 'roles', anonymousUse: 'allowed' } as const;
const moving: ConfluenceSite = { roleMode: 'transition', anonymousUse: 'allowed' };
const anonymous = accessClass('anonymous-users');
const byGrant = {
  text: 'Anyone on the internet may read space',
  source: grantsSource,
  data: { principal: 'class', principalId: 'anonymous-users', permissions: 'read space' },
};
const byCheck = {
  text: 'An anonymous visitor can read its homepage',
  source: 'POST /wiki/rest/api/content/41/permission/check',
  data: { operation: 'read', hasPermission: true },
};
const failure = {
  outcome: 'fail',
  resource: theSpace,
  message: 'Anyone on the internet can still read archived space "People"',
  affected: [],
  fixUrl: spaceFixUrl,
} as const;

ruleTester(archivedPublicSpace, {
  pass: [
    {
      name: 'on space roles, anonymous visitors hold nothing',
      snapshot: confluenceSnapshot({
        'confluence.site': [open],
        ...spaceWith([may(group('staff'), 'read space')], { status: 'archived' }),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
    {
      name: 'before space roles, Confluence refuses an anonymous visitor',
      snapshot: confluenceSnapshot({
        'confluence.site': [{ roleMode: 'pre-roles', anonymousUse: 'allowed' }],
        'confluence.anonymousReads': [{ spaceId: '40', canRead: false }],
        ...spaceWith([], { status: 'archived' }),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'anonymous visitors hold the role that reads',
      snapshot: confluenceSnapshot({
        'confluence.site': [open],
        'confluence.spaceRoles': [{ id: 'r1', name: 'Viewer', custom: false, permissions: [] }],
        ...spaceWith([{ ...may(anonymous, 'read space'), roleId: 'r1' }], { status: 'archived' }),
      }),
      results: [
        {
          ...failure,
          evidence: [
            {
              text: 'Anyone on the internet may read space by role "Viewer"',
              source: 'GET /wiki/api/v2/spaces/40/role-assignments',
              data: { ...byGrant.data, roleId: 'r1' },
            },
          ],
        },
      ],
    },
    {
      name: 'only the check of the homepage shows it',
      snapshot: confluenceSnapshot({
        'confluence.site': [moving],
        'confluence.anonymousReads': [{ spaceId: '40', canRead: true, canUpdate: false }],
        ...spaceWith([], { status: 'archived' }),
      }),
      results: [{ ...failure, evidence: [byCheck] }],
    },
    {
      name: 'the grant is seen, but not whether anonymous visitors may use Confluence',
      snapshot: confluenceSnapshot(
        {
          'confluence.site': [{ roleMode: 'roles', anonymousUse: 'unknown' }],
          ...spaceWith([may(anonymous, 'read space')], { status: 'archived' }),
        },
        { 'confluence.site': [hidden('site')] },
      ),
      results: [{ ...failure, evidence: [byGrant], confidence: 'inferred' }],
    },
  ],
  notApplicable: [
    {
      name: 'a current space belongs to another rule',
      snapshot: confluenceSnapshot({
        'confluence.site': [open],
        ...spaceWith([may(anonymous, 'read space')]),
      }),
      results: [{ outcome: 'not-applicable', resource: theSpace, reason: 'The space is in use' }],
    },
  ],
  notAvailable: [
    {
      name: 'on space roles, the permissions of the space could not be read',
      snapshot: confluenceSnapshot(
        { 'confluence.site': [open], ...spaceWith([], { status: 'archived' }) },
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
      name: 'on space roles, the roles could not be read, and so no role assignments',
      snapshot: confluenceSnapshot(
        { 'confluence.site': [open], ...spaceWith([], { status: 'archived' }) },
        { 'confluence.spaceRoles': [refused] },
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
      name: 'before space roles, the homepage could not be asked about',
      snapshot: confluenceSnapshot(
        { 'confluence.site': [moving], ...spaceWith([], { status: 'archived' }) },
        { 'confluence.anonymousReads': [hidden('40')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'a principal that is not known reads the space',
      snapshot: confluenceSnapshot({
        'confluence.site': [open],
        ...spaceWith([may({ type: 'unknown', id: 'martians' }, 'read space')], {
          status: 'archived',
        }),
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'A space permission has a principal that is not known',
        },
      ],
    },
    {
      name: 'a space that could not be read',
      snapshot: confluenceSnapshot({}, { 'confluence.spaces': [hidden('40')] }),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'confluence:space', id: '40', name: 'Space 40' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the space is open to anonymous visitors, and the site is not',
      snapshot: confluenceSnapshot(
        spaceWith([may(anonymous, 'read space')], { status: 'archived' }),
      ),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
    {
      name: 'everyone with an account and a group named public read the space',
      snapshot: confluenceSnapshot({
        'confluence.site': [open],
        ...spaceWith(
          [
            may(accessClass('authenticated-users'), 'read space'),
            may(group('public'), 'read space'),
          ],
          { status: 'archived' },
        ),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
