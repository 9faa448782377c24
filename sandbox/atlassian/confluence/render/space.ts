import type { WorldSpace } from '../../world/confluence-space';

/** A space as v2 gives it, in lists and alone. */
export function renderSpace(space: WorldSpace) {
  return {
    id: space.id,
    key: space.key,
    name: space.name,
    type: space.type,
    status: space.status,
    authorId: space.authorId,
    ...(space.ownerId === undefined ? {} : { spaceOwnerId: space.ownerId }),
    currentActiveAlias: space.key,
    createdAt: space.createdAt,
    ...(space.homepageId === undefined ? {} : { homepageId: space.homepageId }),
    _links: { webui: `/spaces/${space.key}` },
  };
}
