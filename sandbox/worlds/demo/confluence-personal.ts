import { cast, castId, type CastHandle } from './cast';
import { assign, everyone, person } from './confluence-access';
import type { SpaceRow } from './confluence-space-row';

const open: readonly CastHandle[] = ['henrik', 'yuki', 'claire', 'celine', 'grace', 'birgit'];
const closed: readonly CastHandle[] = ['ines', 'marta', 'rohan', 'eva', 'william', 'raj'];

/** Personal spaces: some open to colleagues, some not, and one that was taken over from a leaver. */
export const personalRows: readonly SpaceRow[] = [
  ...open.map((handle) => personal(handle, { readable: true, keeper: handle })),
  ...closed.map((handle) => personal(handle, { readable: false, keeper: handle })),
  personal('emil', { readable: true, keeper: 'henrik' }),
];

function personal(
  handle: CastHandle,
  { readable, keeper }: { readable: boolean; keeper: CastHandle },
): SpaceRow {
  return {
    key: personalKey(handle),
    name: cast[handle].name,
    type: 'personal',
    owner: castId(handle),
    access: [assign('Admin', person(keeper)), ...(readable ? [assign('Viewer', everyone)] : [])],
  };
}

/** The key of someone's personal space: a tilde and the letters and digits of the account id. */
export function personalKey(handle: CastHandle): string {
  return `~${castId(handle).replace(/[^A-Za-z0-9]/g, '')}`;
}
