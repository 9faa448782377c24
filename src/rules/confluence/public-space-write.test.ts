import type { ConfluenceSite } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  accessClass,
  grantsSource,
  may,
  spaceFixUrl,
  spaceWith,
  theSpace,
} from '../testing/confluence';
import { confluenceSnapshot } from '../testing/snapshot';
import { publicSpaceWrite } from './public-space-write';

const open = { roleMode: 'roles', anonymousUse: 'allowed' } as const;
const moving: ConfluenceSite = { roleMode: 'transition', anonymousUse: 'allowed' };
const anonymous = accessClass('anonymous-users');
const failure = {
  outcome: 'fail',
  resource: theSpace,
  message: 'Anyone on the internet can do more than read in space "People"',
  affected: [],
  fixUrl: spaceFixUrl,
} as const;

ruleTester(publicSpaceWrite, {
  pass: [
    {
      name: 'only people with an account write',
      snapshot: confluenceSnapshot({
        'confluence.site': [open],
        ...spaceWith([may(accessClass('all-licensed-users'), 'create page')]),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
    {
      name: 'an anonymous visitor cannot even read',
      snapshot: confluenceSnapshot({
        'confluence.site': [moving],
        'confluence.anonymousReads': [{ spaceId: '40', canRead: false }],
        ...spaceWith([]),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'anonymous visitors comment and export',
      snapshot: confluenceSnapshot({
        'confluence.site': [open],
        ...spaceWith([
          may(anonymous, 'read space'),
          may(anonymous, 'export space'),
          may(anonymous, 'create comment'),
        ]),
      }),
      results: [
        {
          ...failure,
          evidence: [
            {
              text: 'Anyone on the internet may create comment and export space',
              source: grantsSource,
              data: {
                principal: 'class',
                principalId: 'anonymous-users',
                permissions: 'create comment, export space',
              },
            },
          ],
        },
      ],
    },
    {
      name: 'only the check of the homepage shows it',
      snapshot: confluenceSnapshot({
        'confluence.site': [moving],
        'confluence.anonymousReads': [{ spaceId: '40', canRead: true, canUpdate: true }],
        ...spaceWith([]),
      }),
      results: [
        {
          ...failure,
          evidence: [
            {
              text: 'An anonymous visitor can edit its homepage',
              source: 'POST /wiki/rest/api/content/41/permission/check',
              data: { operation: 'update', hasPermission: true },
            },
          ],
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'an archived space belongs to another rule',
      snapshot: confluenceSnapshot({
        'confluence.site': [open],
        ...spaceWith([may(anonymous, 'create page')], { status: 'archived' }),
      }),
      results: [{ outcome: 'not-applicable', resource: theSpace, reason: 'The space is archived' }],
    },
  ],
  notAvailable: [
    {
      name: 'before space roles, a public space hides what else visitors may do',
      snapshot: confluenceSnapshot({
        'confluence.site': [moving],
        'confluence.anonymousReads': [{ spaceId: '40', canRead: true, canUpdate: false }],
        ...spaceWith([]),
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason:
            'Without space roles Confluence does not say what visitors may do besides reading',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'on the way to space roles, the role that visitors hold only reads',
      snapshot: confluenceSnapshot({
        'confluence.site': [moving],
        'confluence.anonymousReads': [{ spaceId: '40', canRead: true, canUpdate: false }],
        ...spaceWith([{ ...may(anonymous, 'read space'), roleId: 'r1' }]),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
