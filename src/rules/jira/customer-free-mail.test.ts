import type { CustomerMail } from '../../domain';
import { ruleTester } from '../rule-tester';
import { hidden, jiraSnapshot, refused, site } from '../testing/snapshot';
import { customerFreeMail } from './customer-free-mail';

const desk = { id: '7', projectId: '1', projectKey: 'HELP', name: 'People Help' };
const resource = {
  type: 'jira:service-desk',
  id: '7',
  name: 'People Help',
  url: `${site}/browse/HELP`,
} as const;

function mail(change: Partial<CustomerMail>) {
  return jiraSnapshot({
    'jira.serviceDesks': [desk],
    'jira.customerMail': [
      { serviceDeskId: '7', domains: { 'acme.example': 3 }, hidden: 0, more: false, ...change },
    ],
  });
}

ruleTester(customerFreeMail, {
  pass: [
    {
      name: 'all customers have mail of their company',
      snapshot: mail({}),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'some have mail of their own, and others hide theirs',
      snapshot: mail({
        domains: { 'acme.example': 3, 'gmail.com': 2, 'yahoo.co.uk': 1 },
        hidden: 4,
        more: true,
      }),
      results: [
        {
          outcome: 'fail',
          resource,
          message:
            'Service desk "People Help" has 3 customers with mail at gmail.com and yahoo.co.uk',
          confidence: 'inferred',
          evidence: [
            {
              text: '2 customers of the desk have mail at gmail.com',
              source: 'GET /rest/servicedeskapi/servicedesk/7/customer',
              data: { domain: 'gmail.com', customers: 2 },
            },
            {
              text: '1 customer of the desk has mail at yahoo.co.uk',
              source: 'GET /rest/servicedeskapi/servicedesk/7/customer',
              data: { domain: 'yahoo.co.uk', customers: 1 },
            },
          ],
          affected: [],
          fixUrl: `${site}/jira/servicedesk/projects/HELP/customers`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'Jira hides addresses',
      snapshot: mail({ hidden: 12 }),
      results: [
        {
          outcome: 'not-available',
          resource,
          reason: 'Jira hides the e-mail addresses of 12 customers',
        },
      ],
    },
    {
      name: 'there are more customers than were looked at',
      snapshot: mail({ more: true }),
      results: [
        { outcome: 'not-available', resource, reason: 'Not all of its customers were looked at' },
      ],
    },
    {
      name: 'the customers could not be read, nor another desk',
      snapshot: jiraSnapshot(
        { 'jira.serviceDesks': [desk] },
        { 'jira.customerMail': [refused], 'jira.serviceDesks': [hidden('8')] },
      ),
      results: [
        { outcome: 'not-available', resource, reason: 'Jira refused the request (403)' },
        {
          outcome: 'not-available',
          resource: { type: 'jira:service-desk', id: '8', name: 'Service desk 8' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'there is no service desk',
      snapshot: jiraSnapshot(),
      results: [
        {
          outcome: 'not-applicable',
          resource: { type: 'jira:service-desk', id: 'site', name: 'Service desks' },
          reason: 'The site has no service desk',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a company is named like a provider',
      snapshot: mail({ domains: { 'gmail.acme.example': 2, 'outlook-partners.example': 1 } }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
});
