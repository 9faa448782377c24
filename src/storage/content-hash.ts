import { createHash } from 'node:crypto';

/** Tells apart values by what is in them: 16 hexadecimal digits of SHA-256 over their JSON. */
export function contentHash(value: unknown): string {
  return hashOfText(JSON.stringify(value));
}

/** {@link contentHash} of JSON that is at hand already. */
export function hashOfText(json: string): string {
  return createHash('sha256').update(json).digest('hex').slice(0, 16);
}
