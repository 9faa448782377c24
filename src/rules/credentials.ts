import type { Evidence } from '../contract';
import { daysSince } from './age';
import { counted } from './wording';

/** An API token, a key or a client. Times are ISO-8601. */
interface Credential {
  readonly createdAt?: string;
  readonly expiresAt?: string;
  readonly lastActiveAt?: string;
}

/** How long a credential has been idle, in whole days, and in words that follow its name. */
export interface Idleness {
  readonly days: number;
  readonly says: string;
}

/** Counts from the last use, or from the making of what was never used. Undefined: neither is told. */
export function idleness(
  { createdAt, lastActiveAt }: Credential,
  now: number,
): Idleness | undefined {
  const since = lastActiveAt ?? createdAt;
  if (since === undefined) return undefined;
  const days = daysSince(since, now);
  const span = counted(days, 'day');
  const says =
    lastActiveAt === undefined
      ? `has never been used in the ${span} since it was made`
      : `has not been used for ${span}`;
  return { days, says };
}

/** The times of a credential, as the values behind a sentence. */
export function timesOf({ createdAt, expiresAt, lastActiveAt }: Credential): Evidence['data'] {
  return {
    createdAt: createdAt ?? null,
    expiresAt: expiresAt ?? null,
    lastActiveAt: lastActiveAt ?? null,
  };
}
