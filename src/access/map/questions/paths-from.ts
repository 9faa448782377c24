import type { AccessMap } from '../access-map';
import { climbsFrom } from './climbs';
import type { HeldGrant } from './holders';
import { byHolder } from './who-can';
import type { HeldPath } from './who-can';

/** Every way from one principal to some grants, the shortest first. */
export function pathsFrom(
  map: AccessMap,
  principal: number,
  held: readonly HeldGrant[],
): readonly HeldPath[] {
  const grants = byHolder(held);
  return climbsFrom(map, principal).climbs.flatMap(({ holder, climb }) =>
    grants
      .filter((one) => one.holder === holder)
      .map((one) => ({ ...one, subject: principal, climb })),
  );
}
