import type { AccessGroup, Gap, GroupSize } from '../domain';
import { limited } from './audience';
import type { Audience } from './audience';
import { gapOf, listGapOf } from './unseen';

/** A group as grants name it: old grants may have lost the id. */
export interface GroupReference {
  readonly id?: string;
  readonly name?: string;
}

/** What is known of the groups that open a product. */
export interface ProductGroupFacts {
  readonly product: 'Jira' | 'Confluence';
  readonly accessGroups: { readonly items: readonly AccessGroup[]; readonly gaps: readonly Gap[] };
  readonly groupSizes: { readonly items: readonly GroupSize[]; readonly gaps: readonly Gap[] };
  /** A group is broad above this number of members. */
  readonly broadGroupMembers: number;
}

/**
 * Decides for a group whether it stands for everyone because it opens the product to many people. A small group that
 * opens the product does not, and a large one that opens nothing does not either.
 */
export function productGroups({
  product,
  accessGroups,
  groupSizes,
  broadGroupMembers,
}: ProductGroupFacts): (group: GroupReference) => Audience {
  const opening = accessGroups.items.filter(({ access }) => access === 'user');
  const byId = new Map(opening.map((group) => [group.groupId, group]));
  const byName = new Map(opening.map((group) => [group.name, group]));
  const sizes = new Map(groupSizes.items.map(({ groupId, size }) => [groupId, size]));

  return ({ id, name }) => {
    const group = id === undefined ? byName.get(name ?? '') : byId.get(id);
    if (group === undefined) {
      const gap = listGapOf(accessGroups);
      if (gap === undefined) return limited;
      const label = name ?? id ?? 'without a name';
      return {
        kind: 'undecided',
        reason: `Whether group "${label}" opens ${product} could not be read: ${gap.reason}`,
      };
    }
    const size = sizes.get(group.groupId);
    if (size === undefined) return unknownSize(group, gapOf(groupSizes, group.groupId));
    if (size <= broadGroupMembers) return limited;
    return {
      kind: 'everyone',
      who: `Group "${group.name}", which opens ${product} to ${size} people,`,
    };
  };
}

function unknownSize({ name }: AccessGroup, gap: Gap | undefined): Audience {
  const why = gap === undefined ? 'was not read' : `could not be read: ${gap.reason}`;
  return { kind: 'undecided', reason: `The size of group "${name}" ${why}` };
}
