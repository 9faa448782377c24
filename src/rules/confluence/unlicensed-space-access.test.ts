import { ruleTester } from '../rule-tester';
import {
  accessClass,
  may,
  aSpace,
  grantsSource,
  spaceFixUrl,
  spaceWith,
  theSpace,
} from '../testing/confluence';
import { confluenceSnapshot, hidden } from '../testing/snapshot';
import { unlicensedSpaceAccess } from './unlicensed-space-access';

const anyAccount = accessClass('authenticated-users');
const agents = accessClass('jsm-project-admins');
const beforeRoles = 'Before a site is on space roles, Confluence does not tell this';

ruleTester(unlicensedSpaceAccess, {
  pass: [
    {
      name: 'licensed users read',
      snapshot: confluenceSnapshot(
        spaceWith([may(accessClass('all-licensed-users'), 'read space')]),
      ),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'everyone with an account reads, and administrators of service projects write',
      snapshot: confluenceSnapshot(
        spaceWith([
          may(agents, 'read space'),
          may(anyAccount, 'read space'),
          may(agents, 'create page'),
        ]),
      ),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'People without a licence can see space "People"',
          evidence: [
            {
              text: 'Everyone with an account on the site, licensed or not, may read space',
              source: grantsSource,
              data: {
                principal: 'class',
                principalId: 'authenticated-users',
                permissions: 'read space',
              },
            },
            {
              text: 'Administrators of service projects, licensed or not, may create page and read space',
              source: grantsSource,
              data: {
                principal: 'class',
                principalId: 'jsm-project-admins',
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
      name: 'a role shows it on a site that is still moving, in a knowledge base that they change',
      snapshot: confluenceSnapshot({
        ...spaceWith(
          ['read space', 'create page'].map((permission) => ({
            ...may(anyAccount, permission),
            roleId: 'r-writer',
          })),
          { type: 'knowledge_base' },
        ),
        'confluence.site': [{ roleMode: 'transition', anonymousUse: 'refused' }],
        'confluence.spaceRoles': [
          {
            id: 'r-writer',
            name: 'Writer',
            custom: true,
            permissions: [
              { operation: 'read', target: 'space' },
              { operation: 'create', target: 'page' },
            ],
          },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'People without a licence can see space "People"',
          evidence: [
            {
              text: 'Everyone with an account on the site, licensed or not, may create page by role "Writer"',
              source: 'GET /wiki/api/v2/spaces/40/role-assignments',
              data: {
                principal: 'class',
                principalId: 'authenticated-users',
                permissions: 'create page',
                roleId: 'r-writer',
              },
            },
          ],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    ...(['pre-roles', 'transition', 'unknown'] as const).map((roleMode) => ({
      name: `permission tables leave it out (${roleMode})`,
      snapshot: confluenceSnapshot({
        ...spaceWith([]),
        'confluence.site': [{ roleMode, anonymousUse: 'refused' as const }],
      }),
      results: [{ outcome: 'not-available' as const, resource: theSpace, reason: beforeRoles }],
    })),
    {
      name: 'an access class that is not known',
      snapshot: confluenceSnapshot(
        spaceWith([may({ type: 'unknown', id: 'portal-users' }, 'read space')]),
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'A space permission has a principal that is not known',
        },
      ],
    },
    {
      name: 'the permissions of the space could not be read',
      snapshot: confluenceSnapshot(
        { 'confluence.spaces': [aSpace()] },
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
      name: 'a knowledge base, which is made to be read by them',
      snapshot: confluenceSnapshot(
        spaceWith([may(anyAccount, 'read space'), may(agents, 'read space')], {
          type: 'knowledge_base',
        }),
      ),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
    {
      name: 'visitors without an account and administrators of Confluence are somebody else',
      snapshot: confluenceSnapshot(
        spaceWith([
          may(accessClass('anonymous-users'), 'read space'),
          may(accessClass('all-product-admins'), 'administer space'),
        ]),
      ),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
