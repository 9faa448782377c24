import type { SpaceGrant } from '../../domain';
import type { CollectedSlices } from '../collector';

/** Group ids that hold anything, or anything that `matters`, in some space. */
export function grantedGroupIds(
  slices: CollectedSlices,
  matters: (grant: SpaceGrant) => boolean = () => true,
): ReadonlySet<string> {
  return principalIds(slices, 'group', matters);
}

/** Account ids that hold anything, or anything that `matters`, in some space directly. */
export function grantedUserIds(
  slices: CollectedSlices,
  matters: (grant: SpaceGrant) => boolean = () => true,
): ReadonlySet<string> {
  return principalIds(slices, 'user', matters);
}

/** The grant that makes a space administrator. */
export function administersSpace({ operation, target }: SpaceGrant): boolean {
  return operation === 'administer' && target === 'space';
}

function principalIds(
  slices: CollectedSlices,
  type: 'group' | 'user',
  matters: (grant: SpaceGrant) => boolean,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { grants } of slices.get('confluence.spaceGrants').items) {
    for (const grant of grants)
      if (grant.principal.type === type && matters(grant)) ids.add(grant.principal.id);
  }
  return ids;
}
