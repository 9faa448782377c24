import type { Gap } from '../../domain';
import { anyOrganization } from '../resources';
import { ruleTester } from '../rule-tester';
import { jiraSnapshot, organizationSnapshot } from '../testing/snapshot';
import { auditLogUnavailable } from './audit-log-unavailable';

const fixUrl = 'https://admin.atlassian.com/o/org-1/overview';
const resource = { ...anyOrganization, name: 'Acme', url: fixUrl };

function gap(code: Gap['code'], reason: string): Gap {
  return { code, reason, source: 'GET /admin/v1/orgs/{}/events-stream' };
}

function withGap(code: Gap['code'], reason: string) {
  return organizationSnapshot({}, { 'organization.events': [gap(code, reason)] });
}

function found(code: Gap['code'], reason: string) {
  return {
    outcome: 'fail',
    resource,
    message: 'The organization does not show its audit log',
    evidence: [{ text: reason, source: 'GET /admin/v1/orgs/{}/events-stream', data: { code } }],
    affected: [],
    fixUrl,
  } as const;
}

ruleTester(auditLogUnavailable, {
  pass: [
    {
      name: 'a log in which nothing happened',
      snapshot: organizationSnapshot(),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'a key that may not read the log',
      snapshot: withGap('forbidden', 'The organization does not allow this to be read (403)'),
      results: [found('forbidden', 'The organization does not allow this to be read (403)')],
    },
    {
      name: 'a plan without a log',
      snapshot: withGap('not-found', 'The organization does not have this (404)'),
      results: [found('not-found', 'The organization does not have this (404)')],
    },
  ],
  notAvailable: [
    {
      name: 'nobody has connected the organization',
      snapshot: organizationSnapshot(
        { 'organization.organization': [] },
        { 'organization.events': [gap('not-connected', 'No organization is connected')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: anyOrganization,
          reason: 'No organization is connected',
        },
      ],
    },
    {
      name: 'the organization tells this key nothing at all',
      snapshot: organizationSnapshot(
        {},
        Object.fromEntries(
          [
            'organization.organization',
            'organization.users',
            'organization.domains',
            'organization.policies',
            'organization.apiTokens',
            'organization.events',
          ].map((name) => [name, [gap('not-found', 'The organization does not have this (404)')]]),
        ),
      ),
      results: [
        {
          outcome: 'not-available',
          resource,
          reason: 'The organization does not have this (404)',
        },
      ],
    },
    {
      name: 'the organization asks to come back later',
      snapshot: withGap('rate-limited', 'The organization kept refusing (429)'),
      results: [
        { outcome: 'not-available', resource, reason: 'The organization kept refusing (429)' },
      ],
    },
    {
      name: 'nothing was read but Jira',
      snapshot: jiraSnapshot(),
      results: [
        {
          outcome: 'not-available',
          resource: anyOrganization,
          reason: 'organization.events was not collected',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a single event that could not be read',
      snapshot: organizationSnapshot(
        {},
        {
          'organization.events': [
            { ...gap('unexpected-answer', 'The event e1 is strange'), resourceId: 'e1' },
          ],
        },
      ),
      results: [{ outcome: 'pass', resource }],
    },
  ],
});
