import type { ConfluenceSpace, SpaceGrant } from '../../domain';
import type { CollectedSlices } from '../collector';

/** The spaces that anonymous visitors can read, as far as grants and the answers of Confluence tell. */
export function publicSpaces(slices: CollectedSlices): readonly ConfluenceSpace[] {
  if (slices.get('confluence.site').items[0]?.anonymousUse === 'refused') return [];
  const open = new Set([
    ...slices
      .get('confluence.spaceGrants')
      .items.filter(({ grants }) => grants.some(isPublicRead))
      .map(({ spaceId }) => spaceId),
    ...slices
      .get('confluence.anonymousReads')
      .items.filter(({ canRead }) => canRead)
      .map(({ spaceId }) => spaceId),
  ]);
  return slices.get('confluence.spaces').items.filter(({ id }) => open.has(id));
}

function isPublicRead({ principal, operation, target }: SpaceGrant): boolean {
  const anonymous = principal.type === 'class' && principal.id === 'anonymous-users';
  return anonymous && operation === 'read' && target === 'space';
}
