import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anyone,
  aProduct,
  everyone,
  grantEvidence,
  groupHolder,
  roleHolder,
  schemeFixUrl,
  schemeInUse,
  theProject,
  theScheme,
} from '../testing/jira';
import { hidden, jiraSnapshot, refused } from '../testing/snapshot';
import { everyoneAdministersProject } from './everyone-administers-project';

const administer = 'ADMINISTER_PROJECTS';
const usersGroup = { groupId: 'g-users', name: 'jira-users' };
const users = groupHolder('g-users', 'jira-users');
const product = { type: 'applicationRole', id: 'jira-software' } as const;

function failure(text: string, holder: Parameters<typeof grantEvidence>[2]) {
  return {
    outcome: 'fail',
    resource: theScheme,
    message: 'Scheme "Software scheme" lets every logged-in user administer project "Payments"',
    evidence: [grantEvidence(text, administer, holder)],
    affected: [theProject],
    fixUrl: schemeFixUrl,
  } as const;
}

ruleTester(everyoneAdministersProject, {
  pass: [
    {
      name: 'a role administers',
      snapshot: jiraSnapshot(schemeInUse([aGrant(administer, roleHolder('role-admin'))])),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
  fail: [
    {
      name: 'any logged-in user administers',
      snapshot: jiraSnapshot(schemeInUse([aGrant(administer, everyone)])),
      results: [failure('Every logged-in user holds Administer projects', everyone)],
    },
    {
      name: 'a large group that opens Jira administers',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant(administer, users)]),
        'jira.accessGroups': [{ ...usersGroup, access: 'user' }],
        'jira.groupSizes': [{ groupId: 'g-users', size: 101 }],
      }),
      results: [
        failure(
          'Group "jira-users", which opens Jira to 101 people, holds Administer projects',
          users,
        ),
      ],
    },
    {
      name: 'a default group administers, however small it is',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant(administer, users)]),
        'jira.applicationRoles': [aProduct({ defaultGroups: [usersGroup] })],
      }),
      results: [
        failure(
          'Group "jira-users", which new users of Jira Software join, holds Administer projects',
          users,
        ),
      ],
    },
    {
      name: 'the users of a product that new users get administer',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant(administer, product)]),
        'jira.applicationRoles': [aProduct({ selectedByDefault: true })],
      }),
      results: [
        failure(
          'Every user of Jira Software, which new users get by default, holds Administer projects',
          product,
        ),
      ],
    },
    {
      name: 'a grant to everyone stands although the groups that open Jira could not be read',
      snapshot: jiraSnapshot(schemeInUse([aGrant(administer, everyone)]), {
        'jira.accessGroups': [refused],
      }),
      results: [failure('Every logged-in user holds Administer projects', everyone)],
    },
  ],
  notApplicable: [
    {
      name: 'no live project uses the scheme',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant(administer, everyone)]),
        'jira.projects': [],
        'jira.projectSchemes': [],
      }),
      results: [
        { outcome: 'not-applicable', resource: theScheme, reason: 'No live project uses it' },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the size of a group that opens Jira could not be read',
      snapshot: jiraSnapshot(
        {
          ...schemeInUse([aGrant(administer, users)]),
          'jira.accessGroups': [{ ...usersGroup, access: 'user' }],
        },
        { 'jira.groupSizes': [hidden('g-users')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason:
            'The size of group "jira-users" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'which groups open Jira could not be read',
      snapshot: jiraSnapshot(schemeInUse([aGrant(administer, users)]), {
        'jira.accessGroups': [refused],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason:
            'Whether group "jira-users" opens Jira could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a group of exactly the threshold opens Jira',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant(administer, users)]),
        'jira.accessGroups': [{ ...usersGroup, access: 'user' }],
        'jira.groupSizes': [{ groupId: 'g-users', size: 100 }],
      }),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
    {
      name: 'a large group opens nothing',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant(administer, users)]),
        'jira.groupSizes': [{ groupId: 'g-users', size: 5000 }],
      }),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
    {
      name: 'a product with few users administers',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant(administer, product)]),
        'jira.applicationRoles': [aProduct()],
      }),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
    {
      name: 'everyone browses, and a grant to the public belongs to another rule',
      snapshot: jiraSnapshot(
        schemeInUse([aGrant('BROWSE_PROJECTS', everyone), aGrant(administer, anyone)]),
      ),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
});
