import type { World } from '../world/schema';
import type { ConfluenceWorld } from '../world/confluence';
import type { WorldSpace, WorldSpaceRole } from '../world/confluence-space';
import type { WorldAccount, WorldGroup } from '../world/directory';

/** A simulated Confluence with its directory, indexed for answering. */
export interface ConfluenceSite {
  /** The address Confluence lives at, e.g. `https://demo.atlassian.net/wiki`. */
  readonly baseUrl: string;
  readonly confluence: ConfluenceWorld;
  readonly accounts: ReadonlyMap<string, WorldAccount>;
  readonly groups: ReadonlyMap<string, WorldGroup>;
  /** Spaces by id, ascending. */
  readonly spaces: ReadonlyMap<string, WorldSpace>;
  readonly roles: ReadonlyMap<string, WorldSpaceRole>;
}

/** Indexes the Confluence of a world. */
export function confluenceSiteOf(world: World, confluence: ConfluenceWorld): ConfluenceSite {
  const spaces = [...confluence.spaces].sort((left, right) => byId(left.id, right.id));
  return {
    baseUrl: `${world.siteUrl.replace(/\/$/, '')}/wiki`,
    confluence,
    accounts: new Map(world.directory.accounts.map((account) => [account.accountId, account])),
    groups: new Map(world.directory.groups.map((group) => [group.groupId, group])),
    spaces: new Map(spaces.map((space) => [space.id, space])),
    roles: new Map(confluence.spaceRoles.map((role) => [role.id, role])),
  };
}

/** Orders ids made of digits as the numbers they are, without losing digits of long ones. */
export function byId(left: string, right: string): number {
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}
