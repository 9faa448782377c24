import type { OrganizationEvent } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  account,
  anOrganizationGroup,
  aUser,
  daysAgo,
  organizationFixUrl,
} from '../testing/organization';
import { hidden, organizationSnapshot, refused } from '../testing/snapshot';
import { recentRiskyChange } from './recent-risky-change';

/** What people read of an action. */
const said: Readonly<Record<string, string>> = {
  api_key_created: 'API key created',
  group_renamed: 'Group renamed',
  ip_allowlist_disabled: 'IP allowlist disabled',
  user_added_to_group: 'User added to group',
  user_granted_role: 'User granted role',
  user_logged_in_as_user: 'User logged in as user',
};

const granted: OrganizationEvent = {
  ...{ id: 'e1', action: 'user_granted_role', change: 'role-granted', at: daysAgo(6) },
  ...{ actorId: 'ada', actorName: 'Ada Admin', subjects: [{ type: 'users', id: 'bob' }] },
};
const added: OrganizationEvent = {
  ...{ id: 'e2', action: 'user_added_to_group', change: 'member-added', at: daysAgo(1) },
  ...{ actorId: 'ada', subjects: [{ id: 'bob' }, { id: 'g1' }] },
};
const day = (days: number) => daysAgo(days).slice(0, 10);
const event = ({ id, action, at }: OrganizationEvent) =>
  ({ type: 'org:audit-event', id, name: `${said[action] ?? ''} on ${at.slice(0, 10)}` }) as const;

function withEvents(...events: OrganizationEvent[]) {
  return {
    'organization.events': events,
    'organization.users': [aUser('ada'), aUser('bob')],
    'organization.policies': [{ id: 'p1', name: 'Offices', type: 'ip-allowlist', enabled: false }],
    'organization.apiKeys': [{ id: 'k1', label: 'Audit export', revoked: false }],
    'organization.groups': [
      anOrganizationGroup('g1', { name: 'site-admins', roles: ['atlassian/site-admin'] }),
      anOrganizationGroup('g2', { name: 'guild' }),
    ],
  };
}

function risky(one: OrganizationEvent, text: string, affected: readonly string[] = []) {
  return {
    outcome: 'fail',
    resource: event(one),
    message: text,
    evidence: [
      {
        text,
        source: 'GET /admin/v1/orgs/{orgId}/events-stream',
        data: {
          eventId: one.id,
          action: one.action,
          change: one.change ?? null,
          actorId: one.actorId ?? null,
        },
      },
    ],
    affected: affected.map(account),
    fixUrl: organizationFixUrl,
  } as const;
}

const disabled: OrganizationEvent = {
  ...{ id: 'e3', action: 'ip_allowlist_disabled', change: 'policy-changed', at: daysAgo(30) },
  subjects: [{ id: 'p1' }],
};
const made: OrganizationEvent = {
  ...{ id: 'e4', action: 'api_key_created', change: 'credential-created', at: daysAgo(2) },
  ...{ actorId: 'stranger', subjects: [{ id: 'k1' }] },
};
const posed: OrganizationEvent = {
  ...{ id: 'e5', action: 'user_logged_in_as_user', change: 'impersonation', at: daysAgo(2) },
  ...{ actorId: 'ada', subjects: [] },
};

ruleTester(recentRiskyChange, {
  pass: [
    {
      name: 'somebody joined a group that gives no role',
      snapshot: organizationSnapshot(
        withEvents({ ...added, subjects: [{ id: 'bob' }, { id: 'g2' }] }),
      ),
      results: [{ outcome: 'pass', resource: event(added) }],
    },
  ],
  fail: [
    {
      name: 'a role, a group that gives one, a policy, a key and a login as somebody else',
      snapshot: organizationSnapshot(withEvents(granted, added, disabled, made, posed)),
      results: [
        risky(granted, `User granted role (Bob) by Ada Admin on ${day(6)}`, ['bob']),
        risky(added, `User added to group (Bob and group "site-admins") by Ada on ${day(1)}`, [
          'bob',
        ]),
        risky(disabled, `IP allowlist disabled (policy "Offices") by somebody on ${day(30)}`),
        risky(made, `API key created (API key "Audit export") by stranger on ${day(2)}`),
        risky(posed, `User logged in as user by Ada on ${day(2)}`),
      ],
    },
  ],
  notAvailable: [
    {
      name: 'somebody joined a group, and which groups give roles could not be read',
      snapshot: organizationSnapshot(
        { ...withEvents(added), 'organization.groups': [] },
        { 'organization.groups': [refused], 'organization.events': [hidden('e9')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: event(added),
          reason:
            'Which administrator roles groups give could not be read: Jira refused the request (403)',
        },
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
      name: 'an event of last month, and one that only used a token',
      snapshot: organizationSnapshot(
        withEvents(
          { ...granted, at: daysAgo(31) },
          { ...{ id: 'e6', action: 'group_renamed', at: daysAgo(1) }, token: {}, subjects: [] },
        ),
      ),
      results: [
        {
          outcome: 'not-applicable',
          resource: event({ ...granted, at: daysAgo(31) }),
          reason: 'The event is not recent any more',
        },
        {
          outcome: 'not-applicable',
          resource: event({ ...granted, id: 'e6', action: 'group_renamed', at: daysAgo(1) }),
          reason: 'The event changes nothing that this rule guards',
        },
      ],
    },
  ],
});
