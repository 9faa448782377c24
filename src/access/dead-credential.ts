/** What ends an API token, a key or a client. Times are ISO-8601. */
interface Credential {
  readonly blocked?: boolean;
  readonly revoked?: boolean;
  readonly expiresAt?: string;
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
