/** How large a generated organization is. */
export interface OrganizationSize {
  readonly accounts: number;
  readonly groups: number;
  /** Of Jira. */
  readonly projects: number;
  readonly spaces: number;
  readonly repositories: number;
  /** In permission schemes, on spaces, repositories and whole products; memberships and role assignments come on top. */
  readonly grants: number;
}

export const fullSize: OrganizationSize = {
  accounts: 100_000,
  groups: 5_000,
  projects: 10_000,
  spaces: 20_000,
  repositories: 5_000,
  grants: 1_000_000,
};
