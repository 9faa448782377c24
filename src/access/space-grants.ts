import type { ConfluenceSpace, Slice, SpaceGrant, SpacePrincipal } from '../domain';
import { gapsByResource, listGapOf } from './unseen';

/** What it takes to tell what everybody holds in a space. */
export interface SpaceGrantFacts {
  readonly site: Slice<'confluence.site'>;
  readonly spaceRoles: Slice<'confluence.spaceRoles'>;
  readonly spaceGrants: Slice<'confluence.spaceGrants'>;
}

/** The grants of one space, as far as they could be seen, each once. */
export interface SeenGrants {
  readonly grants: readonly SpaceGrant[];
  /** Why there may be more; undefined when all were seen. */
  readonly reason: string | undefined;
}

/**
 * Looks up the grants of spaces. A grant that permissions and role assignments both tell is one grant. Assignments are
 * read only where the roles of the site are known, so without their list every space may hold more than was seen.
 */
export function spaceGrantsOf(facts: SpaceGrantFacts): (space: ConfluenceSpace) => SeenGrants {
  const bySpace = new Map(facts.spaceGrants.items.map(({ spaceId, grants }) => [spaceId, grants]));
  const reasonOf = unseenGrantsOf(facts);
  return (space) => ({
    grants: distinct(bySpace.get(space.id) ?? []),
    reason: reasonOf(space),
  });
}

/** Looks up why there may be more grants in a space than were seen; undefined when all were. */
export function unseenGrantsOf({
  site,
  spaceRoles,
  spaceGrants,
}: SpaceGrantFacts): (space: ConfluenceSpace) => string | undefined {
  const read = new Set(spaceGrants.items.map(({ spaceId }) => spaceId));
  const gaps = gapsByResource(spaceGrants);
  const listGap = listGapOf(spaceGrants);
  const roleless = site.items[0]?.roleMode === 'pre-roles';
  const rolesGap = roleless || spaceRoles.items.length > 0 ? undefined : listGapOf(spaceRoles);
  return ({ id, name }) => {
    const gap = gaps.get(id) ?? (read.has(id) ? rolesGap : listGap);
    if (read.has(id) && gap === undefined) return undefined;
    const why = gap === undefined ? 'were not read' : `could not be read: ${gap.reason}`;
    return `The permissions of space "${name}" ${why}`;
  };
}

function distinct(grants: readonly SpaceGrant[]): readonly SpaceGrant[] {
  const byContent = new Map<string, SpaceGrant>();
  for (const grant of grants) {
    const { principal, operation, target } = grant;
    const key = JSON.stringify([principal.type, principal.id, operation, target]);
    // A role says more about where a grant comes from than the permission it is made of.
    if (!byContent.has(key) || grant.roleId !== undefined) byContent.set(key, grant);
  }
  return [...byContent.values()];
}

/** All that one principal holds in a space by one way: directly, or through one role. */
export interface Holding {
  readonly principal: SpacePrincipal;
  readonly roleId: string | undefined;
  readonly grants: readonly SpaceGrant[];
}

/** Puts grants together by who holds them and how, so that a role of many permissions is one holding. */
export function holdingsOf(grants: readonly SpaceGrant[]): readonly Holding[] {
  const held = new Map<string, Holding & { readonly grants: SpaceGrant[] }>();
  for (const grant of grants) {
    const { principal, roleId } = grant;
    const key = JSON.stringify([principal.type, principal.id, roleId]);
    const known = held.get(key);
    if (known === undefined) held.set(key, { principal, roleId, grants: [grant] });
    else known.grants.push(grant);
  }
  return [...held.values()];
}
