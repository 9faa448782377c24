import { createHash } from 'node:crypto';

/**
 * Identity of a finding over time: 32 hexadecimal digits of SHA-256 over rule id, resource type, resource id and
 * discriminator. Renaming, recounting or reordering anything leaves it unchanged.
 */
export function fingerprint(
  ruleId: string,
  resource: { type: string; id: string },
  discriminator = '',
): string {
  const identity = JSON.stringify([ruleId, resource.type, resource.id, discriminator]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 32);
}
