import type { WorldAccount, WorldGroup } from '../world/directory';
import type { OrganizationWorld } from '../world/organization';
import type { World } from '../world/schema';

/** A simulated organization with its directory, indexed for answering. */
export interface OrganizationSite {
  readonly organization: OrganizationWorld;
  readonly accounts: ReadonlyMap<string, WorldAccount>;
  readonly groups: ReadonlyMap<string, WorldGroup>;
  /** How many accounts of the directory are in each group. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** Indexes the organization of a world. */
export function organizationSiteOf(
  world: World,
  organization: OrganizationWorld,
): OrganizationSite {
  const { accounts, groups } = world.directory;
  const sizes = new Map<string, number>();
  for (const groupId of accounts.flatMap((account) => account.groups))
    sizes.set(groupId, (sizes.get(groupId) ?? 0) + 1);
  return {
    organization,
    accounts: new Map(accounts.map((account) => [account.accountId, account])),
    groups: new Map(groups.map((group) => [group.groupId, group])),
    sizes,
  };
}
