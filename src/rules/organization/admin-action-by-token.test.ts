import type { OrganizationEvent } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  anOrganizationGroup,
  aToken,
  aUser,
  daysAgo,
  organizationFixUrl,
} from '../testing/organization';
import { hidden, organizationSnapshot } from '../testing/snapshot';
import { adminActionByToken } from './admin-action-by-token';

const date = daysAgo(4).slice(0, 10);

function renamed(id: string, token?: OrganizationEvent['token']): OrganizationEvent {
  return {
    ...{ id, action: 'group_renamed', at: daysAgo(4), actorId: 'ada', subjects: [{ id: 'g1' }] },
    ...(token === undefined ? {} : { token }),
  };
}

function withEvents(...events: OrganizationEvent[]) {
  return {
    'organization.events': events,
    'organization.users': [aUser('ada')],
    'organization.groups': [anOrganizationGroup('g1', { name: 'guild' })],
    'organization.apiTokens': [aToken('t1', { label: 'ci' })],
  };
}

const event = (id: string) =>
  ({ type: 'org:audit-event', id, name: `Group renamed on ${date}` }) as const;

function byToken(id: string, how: string, tokenId: string | null) {
  const text = `Group renamed (group "guild") by Ada on ${date} ${how}`;
  return {
    outcome: 'fail',
    resource: event(id),
    message: text,
    evidence: [
      {
        text,
        source: 'GET /admin/v1/orgs/{orgId}/events-stream',
        data: { eventId: id, actorId: 'ada', tokenId },
      },
    ],
    affected: [],
    fixUrl: organizationFixUrl,
  } as const;
}

ruleTester(adminActionByToken, {
  pass: [
    {
      name: 'it was done by hand',
      snapshot: organizationSnapshot(withEvents(renamed('e1'))),
      results: [{ outcome: 'pass', resource: event('e1') }],
    },
  ],
  fail: [
    {
      name: 'with a token that is listed, one that is only named, and one that is neither',
      snapshot: organizationSnapshot(
        withEvents(
          renamed('e1', { id: 't1' }),
          renamed('e2', { id: 't9', label: 'old script' }),
          renamed('e3', {}),
        ),
      ),
      results: [
        byToken('e1', 'with API token "ci"', 't1'),
        byToken('e2', 'with API token "old script"', 't9'),
        byToken('e3', 'with an API token', null),
      ],
    },
  ],
  notAvailable: [
    {
      name: 'an event that could not be read',
      snapshot: organizationSnapshot({}, { 'organization.events': [hidden('e9')] }),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'org:audit-event', id: 'e9', name: 'Audit event e9' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'it was done last month',
      snapshot: organizationSnapshot(
        withEvents({ ...renamed('e1', { id: 't1' }), at: daysAgo(31) }),
      ),
      results: [
        {
          outcome: 'not-applicable',
          resource: { ...event('e1'), name: `Group renamed on ${daysAgo(31).slice(0, 10)}` },
          reason: 'The event is not recent any more',
        },
      ],
    },
  ],
});
