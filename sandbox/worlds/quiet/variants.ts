import type { World } from '../../atlassian/world/schema';
import { quietWorld } from '.';
import { credentials } from './people';

/** Lantern Press with a key of Parapet's that may read everything, as some requests demand. */
export function quietUnscopedWorld(now: Date): World {
  const world = quietWorld(now);
  const { organization } = world;
  if (organization === undefined) return world;
  const apiKeys = organization.apiKeys.map((key) =>
    key.id === credentials.organization.keyId ? { ...key, scopes: [] } : key,
  );
  return { ...world, organization: { ...organization, apiKeys } };
}

/** Lantern Press on a plan without an audit log. */
export function quietWithoutLogWorld(now: Date): World {
  const world = quietUnscopedWorld(now);
  const { organization } = world;
  if (organization === undefined) return world;
  return { ...world, organization: { ...organization, hasAuditLog: false } };
}
