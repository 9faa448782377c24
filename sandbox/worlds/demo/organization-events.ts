import type { OrganizationWorldInput } from '../../atlassian/world/organization';
import { castId } from './cast';
import { groupNames } from './groups';
import { groupIdOf } from './identifiers';
import { extras } from './organization-people';

type EventInput = NonNullable<OrganizationWorldInput['events']>[number];

/** The audit log of the organization, with everything that goes on every day. */
export function demoOrganizationEvents(ago: (days: number) => string): EventInput[] {
  const tobias = { id: castId('tobias'), name: 'Tobias Lindgren' };
  const marta = { id: castId('marta'), name: 'Marta Kowalczyk' };
  const script = {
    ...tobias,
    authType: 'api-token',
    tokenId: 'token-tobias',
    tokenLabel: 'token-tobias',
  } as const;
  const event = (id: string, days: number, rest: Omit<EventInput, 'id' | 'time'>): EventInput => ({
    id: `event-${id}`,
    time: ago(days),
    ...rest,
  });
  const user = (id: string) => [{ type: 'users', id }];
  return [
    event('role', 6, {
      action: 'user_granted_role',
      actor: tobias,
      subjects: user(extras.contractorAdmin),
    }),
    event('policy', 9, {
      action: 'ip_allowlist_policy_disabled',
      actor: marta,
      subjects: [{ type: 'policies', id: 'policy-offices' }],
    }),
    event('key', 20, {
      action: 'organization_api_key_created',
      actor: tobias,
      subjects: [{ type: 'api-keys', id: 'key-parapet' }],
    }),
    event('rename', 4, {
      action: 'group_renamed',
      actor: script,
      subjects: [{ type: 'groups', id: groupIdOf(groupNames.frontendGuild) }],
    }),
    event('old-role', 45, {
      action: 'user_granted_role',
      actor: tobias,
      subjects: user(castId('lotte')),
    }),
    event('revoked', 5, {
      action: 'user_revoked_role',
      actor: tobias,
      subjects: user(castId('pavel')),
    }),
    event('member', 7, {
      action: 'user_added_to_group',
      actor: marta,
      subjects: [
        ...user(castId('raj')),
        { type: 'groups', id: groupIdOf(groupNames.itServiceDesk) },
      ],
    }),
    event('guild', 7, {
      action: 'user_added_to_group',
      actor: marta,
      subjects: [
        ...user(castId('raj')),
        { type: 'groups', id: groupIdOf(groupNames.frontendGuild) },
      ],
    }),
    event('issue', 1, { action: 'jira_issue_created', actor: script, subjects: [] }),
    event('viewed', 2, { action: 'jira_issue_viewed', actor: script, subjects: [] }),
    event('by-app', 3, {
      action: 'group_renamed',
      actor: { id: 'app-directory-sync', authType: 'auth-token-for-3LO' },
      subjects: [{ type: 'groups', id: groupIdOf('engineering') }],
    }),
    ...Array.from({ length: 40 }, (_none, at) =>
      event(`login-${String(at)}`, at / 2, { action: 'user_logged_in', actor: marta }),
    ),
  ];
}
