import type { WorldRepositoryInput } from '../../atlassian/world/bitbucket-repository';

type Restriction = NonNullable<WorldRepositoryInput['branchRestrictions']>[number];

/** What protects a main branch here, without numbers. Everyone merges by pull request with two approvals and a build. */
const protection: readonly Omit<Restriction, 'id'>[] = [
  { kind: 'push', pattern: 'main' },
  { kind: 'force', pattern: 'main' },
  { kind: 'delete', pattern: 'main' },
  { kind: 'require_approvals_to_merge', pattern: 'main', value: 2 },
  { kind: 'require_passing_builds_to_merge', pattern: 'main', value: 1 },
  { kind: 'reset_pullrequest_approvals_on_change', pattern: 'main' },
  { kind: 'enforce_merge_checks', pattern: 'main' },
];

/** What one repository has different: kinds it lacks, and restrictions in place of those of the same kind. */
export interface Deviation {
  readonly without?: readonly Restriction['kind'][];
  readonly instead?: readonly Omit<Restriction, 'id'>[];
  /** Which branches all of it is about. Default: the main branch by its name. */
  readonly branches?: Pick<Restriction, 'pattern' | 'branchType'>;
}

/** The restrictions of a repository; ids follow from its place in the table. */
export function protect(
  place: number,
  { without = [], instead = [], branches }: Deviation = {},
): Restriction[] {
  const replaced = new Set([...without, ...instead.map(({ kind }) => kind)]);
  return [...protection.filter(({ kind }) => !replaced.has(kind)), ...instead].map(
    ({ pattern, ...restriction }, at) => ({
      id: 7000 + place * 20 + at,
      ...restriction,
      ...(branches !== undefined && pattern === 'main' ? branches : { pattern }),
    }),
  );
}
