import type { Evidence } from '../contract';
import type { BitbucketGroup, OrganizationGroup } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';

/** How many people a group of Bitbucket has, measured by the threshold. */
export type Breadth =
  | { readonly kind: 'broad'; readonly people: number; readonly matchedBy: 'id' | 'name' }
  | { readonly kind: 'narrow' }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Tells whether a group is broad. Bitbucket does not say who is in a group, so the size comes from the organization that
 * manages the workspace: by the group's id, or less surely by its name. In a workspace with few members no group is broad.
 */
export function groupBreadth(facts: RuleFacts): (group: BitbucketGroup) => Breadth {
  const { snapshot } = facts;
  const { broadGroupMembers } = facts.settings.thresholds;
  const groups = snapshot.slice('organization.groups');
  const byId = new Map((groups?.items ?? []).map((group) => [group.groupId, group]));
  const byName = new Map((groups?.items ?? []).map((group) => [group.name.toLowerCase(), group]));
  const members = collected(snapshot, 'bitbucket.members');
  const few = members.gaps.length === 0 && members.items.length <= broadGroupMembers;
  const broad = (group: OrganizationGroup | undefined, matchedBy: 'id' | 'name') =>
    group?.users !== undefined && group.users > broadGroupMembers
      ? ({ kind: 'broad', people: group.users, matchedBy } as const)
      : undefined;
  return ({ slug, name }) => {
    const known = byId.get(slug);
    const found = broad(known, 'id') ?? broad(byName.get(name.toLowerCase()), 'name');
    if (found !== undefined) return found;
    if (few || known?.users !== undefined) return { kind: 'narrow' };
    const untold = `Bitbucket does not tell how many people are in group "${name}"`;
    if (groups === undefined || groups.items.length === 0) {
      return { kind: 'unknown', reason: `${untold}; connect its organization to know` };
    }
    return { kind: 'unknown', reason: `${untold}, and the organization does not list it` };
  };
}

/** How sure a finding about broad groups is: a group that only has the same name may be another one. */
export function breadthConfidence(evidence: readonly Evidence[]): { confidence?: 'inferred' } {
  return evidence.every(({ data }) => data.matchedBy === 'name') ? { confidence: 'inferred' } : {};
}
