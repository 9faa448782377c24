/** Holders that are neither accounts nor groups: classes of people, roles of projects, and who an issue names. */
export const specialHolders = [
  'anyone',
  'jira-users',
  'confluence-users',
  'role-administrators',
  'role-developers',
  'role-viewers',
  'project-lead',
  'reporter',
] as const;

export type SpecialHolder = (typeof specialHolders)[number];

/** Roles that every project has, as holders. */
export const projectRoles = ['role-administrators', 'role-developers', 'role-viewers'] as const;

/** Holders that are somebody else in every project. */
const perProject: ReadonlySet<string> = new Set<SpecialHolder>([...projectRoles, 'project-lead']);

/** The name of a holder in one project: `role-viewers@project:7`, but `anyone`. */
export function nameIn(project: string, holder: string): string {
  return perProject.has(holder) ? `${holder}@${project}` : holder;
}

/** The number of a special holder. Accounts count up from 0 and groups from the number of accounts; these are negative. */
export function special(holder: SpecialHolder): number {
  return -1 - specialHolders.indexOf(holder);
}

/** The special holder with a number; undefined when it is an account or a group. */
export function specialOf(holder: number): SpecialHolder | undefined {
  return specialHolders[-1 - holder];
}
