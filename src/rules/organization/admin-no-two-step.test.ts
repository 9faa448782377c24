import type { OrganizationUser } from '../../domain';
import { ruleTester } from '../rule-tester';
import type { Change } from '../testing/organization';
import {
  account,
  anOrganizationGroup,
  aUser,
  boss,
  groupsSource,
  organizationFixUrl,
  outside,
  passes,
  unknown,
  usersSource,
} from '../testing/organization';
import { hidden, organizationSnapshot, refused } from '../testing/snapshot';
import { adminNoTwoStep } from './admin-no-two-step';

const lacking = {
  text: 'Ada has no two-step verification',
  source: usersSource,
  data: { accountId: 'ada', mfaEnabled: false },
};
const failing = {
  outcome: 'fail',
  resource: account('ada'),
  affected: [],
  fixUrl: organizationFixUrl,
} as const;
const siteAdmins = anOrganizationGroup('g1', {
  name: 'site-admins',
  roles: ['atlassian/site-admin'],
});

/** Ada without a second step, beside an administrator who has one. */
function ada(change: Change<OrganizationUser>) {
  return { 'organization.users': [boss, aUser('ada', { twoStep: false, ...change })] };
}

const notAdmin = 'The account holds no administrator role';

ruleTester(adminNoTwoStep, {
  pass: [
    {
      name: 'an administrator with a second step',
      snapshot: organizationSnapshot({ 'organization.users': [boss] }),
      results: [passes('boss')],
    },
  ],
  fail: [
    {
      name: 'an administrator by two roles',
      snapshot: organizationSnapshot(
        ada({ roles: ['atlassian/user-access-admin', 'atlassian/org-admin'] }),
      ),
      results: [
        passes('boss'),
        {
          ...failing,
          message:
            'Ada has no two-step verification and is organization admin and user access admin',
          evidence: [
            lacking,
            {
              text: 'Ada is organization admin',
              source: usersSource,
              data: { accountId: 'ada', role: 'atlassian/org-admin' },
            },
            {
              text: 'Ada is user access admin',
              source: usersSource,
              data: { accountId: 'ada', role: 'atlassian/user-access-admin' },
            },
          ],
        },
      ],
    },
    {
      name: 'an administrator through a group',
      snapshot: organizationSnapshot({
        ...ada({ groupIds: ['g1', 'g2'] }),
        'organization.groups': [siteAdmins, anOrganizationGroup('g2')],
      }),
      results: [
        passes('boss'),
        {
          ...failing,
          message: 'Ada has no two-step verification and is site admin',
          evidence: [
            lacking,
            {
              text: 'Ada is site admin through group "site-admins"',
              source: groupsSource,
              data: { accountId: 'ada', role: 'atlassian/site-admin', groupId: 'g1' },
            },
          ],
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'a group whose roles could not be read',
      snapshot: organizationSnapshot(ada({ groupIds: ['g1'] }), {
        'organization.groups': [hidden('g1')],
      }),
      results: [passes('boss'), unknown('ada', 'Jira refused the request (403)')],
    },
    {
      name: 'groups that could not be read',
      snapshot: organizationSnapshot(ada({ groupIds: ['g1'] }), {
        'organization.groups': [refused],
      }),
      results: [
        passes('boss'),
        unknown(
          'ada',
          'Which administrator roles groups give could not be read: Jira refused the request (403)',
        ),
      ],
    },
    {
      name: 'an organization that names every group for every role',
      snapshot: organizationSnapshot({
        ...ada({ groupIds: ['g1'] }),
        'organization.groups': ['g1', 'g2'].map((id) =>
          anOrganizationGroup(id, {
            roles: [
              'atlassian/admin',
              'atlassian/org-admin',
              'atlassian/site-admin',
              'atlassian/user-access-admin',
            ],
          }),
        ),
      }),
      results: [
        passes('boss'),
        unknown('ada', 'The organization named every group for every administrator role'),
      ],
    },
    {
      name: 'an organization that tells of no administrator at all',
      snapshot: organizationSnapshot({
        'organization.users': [aUser('ada', { twoStep: false })],
      }),
      results: [unknown('ada', 'The organization told of nobody that they administer it')],
    },
  ],
  nearMiss: [
    {
      name: 'a role that administers nothing, and groups that could not be read but hold nobody',
      snapshot: organizationSnapshot(ada({ roles: ['atlassian/ai-access'] }), {
        'organization.groups': [refused],
      }),
      results: [passes('boss'), outside('ada', notAdmin)],
    },
    {
      name: 'a colleague without a role, and an administrator whose second step nobody knows',
      snapshot: organizationSnapshot({
        'organization.users': [
          boss,
          aUser('ada', { twoStep: false }),
          aUser('gus', { managed: false, twoStep: undefined, roles: ['atlassian/site-admin'] }),
        ],
      }),
      results: [
        passes('boss'),
        outside('ada', notAdmin),
        outside(
          'gus',
          'The account is not managed, so only its owner knows of its two-step verification',
        ),
      ],
    },
  ],
});
