import type { OrganizationChange } from '../../domain';

/**
 * What the words of an action must be to mean a change: one of each of the first two lists, and none of the third. The
 * organization names about a thousand actions, adds new ones, and publishes their words but no categories. Source:
 * support.atlassian.com, "Audit log activities database", 2026.
 */
interface Sign {
  readonly change: OrganizationChange;
  readonly things: readonly string[];
  readonly verbs: readonly string[];
  /** Words that make it something of everyday work: the role in a project, the policy of an alert. */
  readonly unless?: readonly string[];
}

const places = ['project', 'space', 'board', 'dashboard', 'filter', 'repository', 'workflow'];

const signs: readonly Sign[] = [
  { change: 'impersonation', things: ['logged'], verbs: ['as'] },
  {
    change: 'role-granted',
    things: ['role', 'roles', 'admin', 'admins'],
    verbs: ['granted', 'assigned', 'added', 'promoted', 'grant', 'assign', 'add', 'promote'],
    unless: places,
  },
  // What is assigned to accounts and groups is a role.
  {
    change: 'role-granted',
    things: ['assignment', 'assignments'],
    verbs: ['created', 'added', 'create', 'add'],
    unless: places,
  },
  {
    change: 'member-added',
    things: ['group', 'groups'],
    verbs: ['added', 'joined', 'add', 'join'],
    unless: places,
  },
  {
    change: 'policy-changed',
    things: ['policy', 'policies', 'allowlist', 'saml', 'sso'],
    verbs: [
      ...['created', 'updated', 'changed', 'deleted', 'removed', 'disabled', 'enabled'],
      ...['published', 'edited', 'modified', 'activated', 'deactivated'],
      ...['create', 'update', 'change', 'delete', 'remove', 'disable', 'enable', 'publish'],
    ],
    unless: ['escalation', 'notification', 'alert', 'routing', 'sla'],
  },
  // Somebody is added to a policy every day; an address that is added to an allowlist opens the organization to it.
  { change: 'policy-changed', things: ['allowlist'], verbs: ['added', 'add'] },
  // A person may switch it on; that it was switched off for someone lowers the guard.
  {
    change: 'policy-changed',
    things: ['twosv', 'mfa', 'verification'],
    verbs: ['disabled', 'removed', 'reset', 'disable'],
  },
  {
    change: 'credential-created',
    things: ['token', 'tokens', 'key', 'keys', 'credential', 'credentials', 'secret', 'oauth'],
    verbs: ['created', 'generated', 'issued', 'added', 'create', 'generate', 'add'],
    unless: ['foreign'],
  },
];

/** What an audit event changes, by the words of its action: `user_granted_role` grants a role. */
export function changeOf(action: string): OrganizationChange | undefined {
  const words = wordsOf(action);
  const among = (list: readonly string[]) => list.some((word) => words.has(word));
  return signs.find(
    ({ things, verbs, unless = [] }) => among(things) && among(verbs) && !among(unless),
  )?.change;
}

/** Words of actions that only look at something, or only sign in. */
const glances = [
  ...['viewed', 'read', 'searched', 'opened', 'listed', 'downloaded', 'requested', 'request'],
  ...['login', 'logout', 'logged'],
];

/** What people work on: to create or change it is no administration. */
const contents = [
  ...['issue', 'issues', 'item', 'items', 'page', 'pages', 'blog', 'blogpost', 'comment'],
  ...['attachment', 'whiteboard', 'worklog', 'sprint', 'version'],
];

/** Words that make an action on contents one of administration: the security scheme of issues. */
const settings = [
  ...['scheme', 'schemes', 'type', 'types', 'security', 'permission', 'permissions'],
  ...['restriction', 'restrictions', 'workflow', 'field', 'settings', 'configuration'],
];

/** Whether an action administers something, as opposed to looking at it or working with it. */
export function isAdministration(action: string): boolean {
  const words = wordsOf(action);
  const among = (list: readonly string[]) => list.some((word) => words.has(word));
  if (changeOf(action) !== undefined) return true;
  return !among(glances) && (!among(contents) || among(settings));
}

function wordsOf(action: string): ReadonlySet<string> {
  const spaced = action.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return new Set(spaced.split(/[^a-z0-9]+/));
}
