import { ruleTester } from '../rule-tester';
import {
  account,
  aUser,
  organizationFixUrl,
  outside,
  passes,
  unknown,
  usersSource,
} from '../testing/organization';
import { hidden, organizationSnapshot, refused } from '../testing/snapshot';
import { externalDomainUser } from './external-domain-user';

const domains = {
  'organization.domains': [
    { id: 'd1', name: 'acme.example', claim: 'verified' },
    { id: 'd2', name: 'elsewhere.example', claim: 'unverified' },
  ],
} as const;
const both = {
  'organization.users': [aUser('ada'), aUser('gus', { emailDomain: 'elsewhere.example' })],
};

ruleTester(externalDomainUser, {
  pass: [
    {
      name: 'everyone has an address on a verified domain',
      snapshot: organizationSnapshot({ ...domains, 'organization.users': [aUser('ada')] }),
      results: [passes('ada')],
    },
  ],
  fail: [
    {
      name: 'an address on a domain that was claimed but not verified',
      snapshot: organizationSnapshot({ ...domains, ...both }),
      results: [
        passes('ada'),
        {
          outcome: 'fail',
          resource: account('gus'),
          message: 'Gus comes from outside, from elsewhere.example',
          evidence: [
            {
              text: 'Gus has an address on elsewhere.example, which the organization has not verified',
              source: usersSource,
              data: { accountId: 'gus', emailDomain: 'elsewhere.example' },
            },
          ],
          affected: [],
          fixUrl: organizationFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'a domain that could not be read may be the one',
      snapshot: organizationSnapshot(
        { ...both, 'organization.domains': domains['organization.domains'].slice(0, 1) },
        { 'organization.domains': [hidden('d2')] },
      ),
      results: [passes('ada'), unknown('gus', 'Jira refused the request (403)')],
    },
    {
      name: 'the list of domains is cut off',
      snapshot: organizationSnapshot(
        { ...domains, ...both },
        { 'organization.domains': [refused] },
      ),
      results: [passes('ada'), unknown('gus', 'Jira refused the request (403)')],
    },
    {
      name: 'an address that is not told',
      snapshot: organizationSnapshot({
        ...domains,
        'organization.users': [aUser('gus', { emailDomain: undefined })],
      }),
      results: [unknown('gus', 'The organization does not tell the e-mail domain of the account')],
    },
  ],
  notApplicable: [
    {
      name: 'no domain is verified',
      snapshot: organizationSnapshot({
        'organization.users': [aUser('ada')],
        'organization.domains': [{ id: 'd1', name: 'acme.example', claim: 'missing_token' }],
      }),
      results: [outside('ada', 'The organization has verified no domain to compare with')],
    },
    {
      name: 'a program has an address of its own',
      snapshot: organizationSnapshot({
        ...domains,
        'organization.users': [
          aUser('bot', { accountType: 'app', emailDomain: 'serviceaccount.atlassian.com' }),
        ],
      }),
      results: [outside('bot', 'The account belongs to a program')],
    },
  ],
});
