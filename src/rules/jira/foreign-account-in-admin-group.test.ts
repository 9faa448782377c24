import type { JiraGroupMember, OrganizationUser } from '../../domain';
import { ruleTester } from '../rule-tester';
import { aMember } from '../testing/jira';
import { aUser } from '../testing/organization';
import { hidden, jiraSnapshot, refused } from '../testing/snapshot';
import { foreignAccountInAdminGroup } from './foreign-account-in-admin-group';

const admins = { type: 'group', id: 'g1', name: 'jira-admins' } as const;
const groups = {
  'jira.accessGroups': [
    { groupId: 'g1', name: 'jira-admins', access: 'admin' },
    { groupId: 'g3', name: 'jira-users', access: 'user' },
  ],
} as const;

function inGroup(...members: JiraGroupMember[]) {
  return jiraSnapshot({ ...groups, 'jira.groupMembers': [{ groupId: 'g1', members }] });
}

const verified = { id: 'd1', name: 'acme.com', claim: 'verified' } as const;

/** The group, and what the connected organization knows of its members. */
function connected(members: JiraGroupMember[], users: OrganizationUser[] = []) {
  return jiraSnapshot({
    ...groups,
    'jira.groupMembers': [{ groupId: 'g1', members }],
    'organization.domains': [verified, { ...verified, id: 'd2', name: 'old.io', claim: 'deleted' }],
    'organization.users': users,
  });
}

function foreign(what: string) {
  return {
    outcome: 'fail',
    resource: admins,
    message: 'Group "jira-admins", which administers Jira, has 1 customer or external account',
    evidence: [
      {
        text: `Bob ${what} and is in group "jira-admins", which administers Jira`,
        source: 'GET /rest/api/3/group/member?groupId=g1',
        data: { groupId: 'g1', accountId: 'bob', accountType: 'atlassian', active: true },
      },
    ],
    affected: [],
    fixUrl: 'https://admin.atlassian.com',
  } as const;
}

const notVerified = 'which the organization has not verified,';

ruleTester(foreignAccountInAdminGroup, {
  pass: [
    {
      name: 'active people only',
      snapshot: inGroup(aMember('ada')),
      results: [{ outcome: 'pass', resource: admins }],
    },
  ],
  fail: [
    {
      name: 'one among others',
      snapshot: inGroup(aMember('ada'), aMember('client', { accountType: 'customer' })),
      results: [
        {
          outcome: 'fail',
          resource: admins,
          message:
            'Group "jira-admins", which administers Jira, has 1 customer or external account',
          evidence: [
            {
              text: 'Client is a customer and is in group "jira-admins", which administers Jira',
              source: 'GET /rest/api/3/group/member?groupId=g1',
              data: { groupId: 'g1', accountId: 'client', accountType: 'customer', active: true },
            },
          ],
          affected: [],
          fixUrl: 'https://admin.atlassian.com',
        },
      ],
    },
    {
      name: 'somebody on a domain that the organization has not verified, by what Jira shows',
      snapshot: connected([
        aMember('ada', { emailDomain: 'acme.com' }),
        aMember('bob', { emailDomain: 'partner.io' }),
      ]),
      results: [foreign(`has an address on partner.io, ${notVerified}`)],
    },
    {
      name: 'somebody on a domain that is no longer verified, by what the organization tells',
      snapshot: connected(
        [aMember('bob')],
        [aUser('bob', { managed: false, emailDomain: 'old.io' })],
      ),
      results: [foreign(`has an address on old.io, ${notVerified}`)],
    },
    {
      name: 'without an organization, somebody whose address anyone could have',
      snapshot: inGroup(
        aMember('ada', { emailDomain: 'acme.com' }),
        aMember('bob', { emailDomain: 'gmail.com' }),
      ),
      results: [
        {
          ...foreign('has an address on gmail.com, where anyone gets one,'),
          confidence: 'inferred',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the members could not be read',
      snapshot: jiraSnapshot(groups, { 'jira.groupMembers': [hidden('g1')] }),
      results: [
        {
          outcome: 'not-available',
          resource: admins,
          reason:
            'The members of group "jira-admins" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'a member of a kind that is not known',
      snapshot: inGroup(aMember('ada', { accountType: 'unknown' })),
      results: [
        {
          outcome: 'not-available',
          resource: admins,
          reason: 'Group "jira-admins" has members of a kind that is not known',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a foreign address that nobody shows, one that is managed, and one that left',
      snapshot: connected(
        [
          aMember('ada'),
          aMember('bob', { emailDomain: 'acquired.com' }),
          aMember('cleo', { emailDomain: 'partner.io', active: false }),
        ],
        [aUser('bob', { managed: true, emailDomain: 'acquired.com' })],
      ),
      results: [{ outcome: 'pass', resource: admins }],
    },
    {
      name: 'an app and a service account have addresses of their own',
      snapshot: connected([
        aMember('bot', { accountType: 'app', emailDomain: 'connect.atlassian.com' }),
        aMember('svc', { emailDomain: 'serviceaccount.atlassian.com' }),
      ]),
      results: [{ outcome: 'pass', resource: admins }],
    },
    {
      name: 'without an organization nobody knows whose another company’s domain is',
      snapshot: inGroup(aMember('bob', { emailDomain: 'partner.io' })),
      results: [{ outcome: 'pass', resource: admins }],
    },
    {
      name: 'where not all domains were read, another one may be verified',
      snapshot: jiraSnapshot(
        {
          ...groups,
          'jira.groupMembers': [
            { groupId: 'g1', members: [aMember('bob', { emailDomain: 'acme.de' })] },
          ],
          'organization.domains': [verified],
        },
        { 'organization.domains': [refused] },
      ),
      results: [{ outcome: 'pass', resource: admins }],
    },
    {
      name: 'a customer who is deactivated cannot log in',
      snapshot: inGroup(aMember('client', { active: false, accountType: 'customer' })),
      results: [{ outcome: 'pass', resource: admins }],
    },
  ],
});
