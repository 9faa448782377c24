import type { WorldSpace } from '../../world/confluence-space';

/** A space as v2 gives it alone. In lists it comes with its alias too. */
export function renderSpace(space: WorldSpace) {
  return {
    id: space.id,
    key: space.key,
    name: space.name,
    type: space.type,
    status: space.status,
    authorId: space.authorId,
    ...(space.ownerId === undefined ? {} : { spaceOwnerId: space.ownerId }),
    createdAt: space.createdAt,
    ...(space.homepageId === undefined ? {} : { homepageId: space.homepageId }),
    _links: { webui: `/spaces/${space.key}` },
  };
}

/** A space as v2 lists it. */
export function renderListedSpace(space: WorldSpace) {
  return { ...renderSpace(space), currentActiveAlias: space.key };
}
