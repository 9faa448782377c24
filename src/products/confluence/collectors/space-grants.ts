import { defineCollector } from '../../collector';
import type { CollectedSlices } from '../../collector';
import { look, readBoth, readList } from '../space-pages';
import type { SpacePage } from '../space-pages';

/** Spaces that are asked about at once: each lane goes through its share of the spaces, one after the other. */
const lanes = 4;

/**
 * Who may do what in each space. Before space roles that is a space's permissions; in between it is both. On space roles
 * it is role assignments, which are the only place where access classes such as anonymous visitors appear; permissions
 * as well only where a look at some spaces shows somebody who has no role.
 */
export const spaceGrants = defineCollector<'confluence.spaceGrants'>({
  slice: 'confluence.spaceGrants',
  product: 'confluence',
  label: 'permissions of each space',
  after: ['confluence.site', 'confluence.spaces', 'confluence.spaceRoles'],
  inherits: ['confluence.spaces'],
  firstPages: (slices) => {
    const mode = modeOf(slices);
    const spaces = slices.get('confluence.spaces').items.slice(0, lanes);
    return spaces.map((_space, at) => keyOf({ at, mode }));
  },
  idOf: ({ spaceId }) => spaceId,
  merge: (left, right) => ({ ...left, grants: [...left.grants, ...right.grants] }),
  async readPage(key, context) {
    const page = JSON.parse(key) as SpacePage;
    const spaces = context.slices.get('confluence.spaces').items;
    const spaceId = spaces[page.at]?.id ?? '';
    const { next, mode = page.mode, ...result } = await readerOf(page)(page, spaceId, context);
    const after = next ?? { at: page.at + lanes, mode };
    return {
      ...result,
      total: spaces.length,
      ...(after.at < spaces.length ? { next: keyOf(after) } : {}),
    };
  },
});

function modeOf(slices: CollectedSlices): SpacePage['mode'] {
  if (slices.get('confluence.spaceRoles').items.length === 0) return 'permissions';
  return slices.get('confluence.site').items[0]?.roleMode === 'roles' ? 'look' : 'both';
}

function readerOf({ mode, list }: SpacePage) {
  if (list !== undefined) return readList;
  return mode === 'both' ? readBoth : mode === 'look' ? look : readList;
}

function keyOf(page: SpacePage): string {
  return JSON.stringify(page);
}
