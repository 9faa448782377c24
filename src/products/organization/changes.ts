import type { OrganizationChange } from '../../domain';

/**
 * What the words of an action must be to mean a change: one of each list. The organization names about a thousand
 * actions, adds new ones, and publishes their words but no categories. Source: support.atlassian.com, "Audit log
 * activities database", 2026.
 */
const changes: readonly [OrganizationChange, readonly string[], readonly string[]][] = [
  ['impersonation', ['logged'], ['as']],
  [
    'role-granted',
    ['role', 'roles', 'admin', 'admins'],
    ['granted', 'assigned', 'added', 'promoted'],
  ],
  ['member-added', ['group', 'groups'], ['added', 'joined']],
  [
    'policy-changed',
    ['policy', 'policies', 'allowlist', 'saml', 'sso'],
    ['created', 'updated', 'changed', 'deleted', 'removed', 'disabled', 'enabled', 'published'],
  ],
  [
    'credential-created',
    ['token', 'tokens', 'key', 'keys', 'credential', 'credentials', 'secret'],
    ['created', 'generated', 'issued', 'added'],
  ],
];

const glances: ReadonlySet<string> = new Set([
  'viewed',
  'read',
  'searched',
  'opened',
  'listed',
  'downloaded',
]);

/** What an audit event changes, by the words of its action: `user_granted_role` grants a role. */
export function changeOf(action: string): OrganizationChange | undefined {
  const words = wordsOf(action);
  return changes.find(([, things, verbs]) =>
    [things, verbs].every((list) => list.some((word) => words.has(word))),
  )?.[0];
}

/** Whether an action only looks at something. */
export function isGlance(action: string): boolean {
  return [...wordsOf(action)].some((word) => glances.has(word));
}

function wordsOf(action: string): ReadonlySet<string> {
  const spaced = action.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return new Set(spaced.split(/[^a-z0-9]+/));
}
