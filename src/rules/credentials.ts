/** An API token or a key. Times are ISO-8601. */
interface Credential {
  readonly blocked?: boolean;
  readonly revoked?: boolean;
  readonly createdAt?: string;
  readonly expiresAt?: string;
  readonly lastActiveAt?: string;
}

/** Why a credential opens nothing any more; undefined while it is live. */
export function deadBecause(
  { blocked, revoked, expiresAt }: Credential,
  now: number,
): string | undefined {
  if (blocked === true) return 'It is blocked';
  if (revoked === true) return 'It was revoked';
  return expiresAt !== undefined && Date.parse(expiresAt) <= now ? 'It has expired' : undefined;
}
