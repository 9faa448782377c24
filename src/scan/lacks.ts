import type { LackingPermission } from '../contract';
import type { Slice, SliceName } from '../domain';
import type { Collector } from '../products/collector';

/**
 * Which permissions the connected credentials lack, as the scan was refused for want of them, by kind of connection.
 * What a credential is for and was not asked counts neither way.
 */
export function lackingPermissions(
  collectors: readonly Collector[],
  slices: ReadonlyMap<SliceName, Slice>,
): Readonly<Record<string, readonly LackingPermission[]>> {
  const lacks = new Map<string, Map<string, string[]>>();
  for (const { product, slice, label, scope } of collectors) {
    if (product === 'jira' || product === 'confluence' || product === 'probe') continue;
    const gaps = slices.get(slice)?.gaps ?? [];
    if (!gaps.some(({ code }) => code === 'forbidden' || code === 'unauthorized')) continue;
    const permission = scope ?? administrator[product];
    const permissions = lacks.get(product) ?? new Map<string, string[]>();
    lacks.set(product, permissions);
    permissions.set(permission, [...(permissions.get(permission) ?? []), label]);
  }
  return Object.fromEntries(
    [...lacks].map(([product, permissions]) => [
      product,
      [...permissions].map(([permission, what]) => ({ permission, what })),
    ]),
  );
}

/** What a request needs that names no scope. */
const administrator = {
  organization: 'a key without scopes',
  bitbucket: 'administrator of the workspace',
  site: 'administrator of the site',
} as const;
