import type { SpaceRole } from '../../domain';
import { ruleTester } from '../rule-tester';
import { accessClass, aSpace, group, theSpace } from '../testing/confluence';
import { confluenceSnapshot, hidden, refused, site } from '../testing/snapshot';
import { riskySpaceRole } from './risky-space-role';

function aRole(permissions: SpaceRole['permissions'], change: Partial<SpaceRole> = {}) {
  return {
    'confluence.spaceRoles': [
      { id: 'r-lead', name: 'Partner lead', custom: true, permissions, ...change },
    ],
  };
}

const administer = { operation: 'administer', target: 'space' };
const theRole = { type: 'confluence:space-role', id: 'r-lead', name: 'Partner lead' } as const;
const evidence = [
  {
    text: 'Role "Partner lead" may administer space, and nothing in it keeps it from guests',
    source: 'GET /wiki/api/v2/space-roles',
    data: { roleId: 'r-lead', type: 'CUSTOM' },
  },
];

ruleTester(riskySpaceRole, {
  pass: [
    {
      name: 'a custom role that only reads',
      snapshot: confluenceSnapshot(aRole([{ operation: 'read', target: 'space' }])),
      results: [{ outcome: 'pass', resource: theRole }],
    },
  ],
  fail: [
    {
      name: 'a custom role that administers and that nobody has',
      snapshot: confluenceSnapshot(aRole([administer])),
      results: [
        {
          outcome: 'fail',
          resource: theRole,
          message: 'The custom role "Partner lead" can administer spaces',
          confidence: 'inferred',
          evidence,
          affected: [],
        },
      ],
    },
    {
      name: 'a custom role that is in use, each space once',
      snapshot: confluenceSnapshot({
        ...aRole([administer, { operation: 'read', target: 'space' }]),
        'confluence.spaces': [
          aSpace({ id: '50', key: 'OPS', name: 'Operations' }),
          aSpace(),
          aSpace({ id: '60', key: 'LAW', name: 'Legal' }),
        ],
        'confluence.spaceGrants': [
          {
            spaceId: '50',
            grants: [{ principal: group('leads'), ...administer, roleId: 'r-lead' }],
          },
          {
            spaceId: '40',
            grants: [
              { principal: group('leads'), ...administer, roleId: 'r-lead' },
              { principal: group('leads'), operation: 'read', target: 'space', roleId: 'r-lead' },
            ],
          },
          {
            spaceId: '60',
            grants: [{ principal: accessClass('all-product-admins'), ...administer, roleId: 'r1' }],
          },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theRole,
          message:
            'The custom role "Partner lead" can administer spaces, and is in use in 2 spaces',
          confidence: 'inferred',
          evidence,
          affected: [
            theSpace,
            {
              type: 'confluence:space',
              id: '50',
              name: 'Operations',
              url: `${site}/wiki/spaces/OPS`,
            },
          ],
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'the role "Admin" that comes with Confluence',
      snapshot: confluenceSnapshot(aRole([administer], { custom: false })),
      results: [
        { outcome: 'not-applicable', resource: theRole, reason: 'The role comes with Confluence' },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'a role that could not be read',
      snapshot: confluenceSnapshot({}, { 'confluence.spaceRoles': [hidden('r-lead')] }),
      results: [
        {
          outcome: 'not-available',
          resource: { ...theRole, name: 'Space role r-lead' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'what another list could not see is not a role',
      snapshot: confluenceSnapshot(aRole([{ operation: 'delete', target: 'page' }]), {
        'confluence.spaceRoles': [{ ...refused, code: 'depends-on-unseen', resourceId: 'site' }],
      }),
      results: [{ outcome: 'pass', resource: theRole }],
    },
  ],
});
