/** Words that no personal name carries: the account is a function, not somebody. */
const telling: ReadonlySet<string> = new Set([
  'account',
  'automation',
  'breakglass',
  'donotreply',
  'functional',
  'generic',
  'helpdesk',
  'integration',
  'noreply',
  'robot',
  'service',
  'serviceaccount',
  'shared',
  'srv',
  'svc',
  'sysadmin',
  'team',
]);

/** Words that say nothing beside a personal name, but leave nobody when they stand alone. */
const impersonal: ReadonlySet<string> = new Set([
  ...['accounting', 'accounts', 'break', 'cloud', 'customer', 'demo', 'department', 'dummy'],
  ...['emergency', 'engineering', 'finance', 'glass', 'global', 'guest', 'hr', 'human', 'legal'],
  ...['local', 'marketing', 'migration', 'monitoring', 'network', 'no', 'onboarding', 'payroll'],
  ...[
    'platform',
    'product',
    'project',
    'qa',
    'reception',
    'release',
    'reply',
    'resources',
    'sales',
  ],
  ...['server', 'staging', 'sync', 'temp', 'temporary', 'vendor', 'web'],
  'admin',
  'administrator',
  'administrators',
  'admins',
  'api',
  'atlassian',
  'backup',
  'bot',
  'build',
  'ci',
  'company',
  'confluence',
  'deploy',
  'desk',
  'devops',
  'help',
  'info',
  'it',
  'jenkins',
  'jira',
  'office',
  'operations',
  'ops',
  'org',
  'owner',
  'prod',
  'root',
  'security',
  'site',
  'super',
  'superuser',
  'support',
  'system',
  'tech',
  'test',
  'the',
  'tools',
  'user',
]);

/**
 * True when a display name looks like an account that several people log in to, such as "IT Support" or "svc-jira".
 * Personal administrator accounts such as "Ada Lovelace (admin)" are good practice and stay out.
 */
export function looksShared(displayName: string): boolean {
  // Where somebody is called by an address, only what stands before the @ names them.
  const [name = ''] = displayName.split(/(?<=^\S+)@/);
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return false;
  return (
    words.some((word) => telling.has(word)) ||
    words.every((word) => impersonal.has(word) || telling.has(word))
  );
}
