import type { GapCode } from '../domain';

/** What a status that is no answer means, as a sentence to follow the product's name. */
export function refusal(status: number, permission: string | undefined): [GapCode, string] {
  switch (status) {
    case 401:
      return [
        'unauthorized',
        permission === undefined
          ? 'refused the credentials (401); check the account and its API token'
          : `refused the credentials (401); they are wrong, have expired or were revoked, or ${permission} is needed`,
      ];
    case 403:
      return [
        'forbidden',
        `does not allow this to be read (403); ${permission === undefined ? 'an administrator account and the scope of this request are' : `${permission} is`} needed`,
      ];
    case 404:
      return ['not-found', 'does not have this, or hides it from this account (404)'];
    case 429:
      return ['rate-limited', 'kept refusing because of its rate limit (429); scan again later'];
    default:
      if (status < 400) {
        return [
          'unexpected-answer',
          `answered with a redirect (${String(status)}); check the address of the site`,
        ];
      }
      return status >= 500
        ? ['server-error', `failed (${String(status)}); scan again later`]
        : ['unexpected-answer', `refused the request (${String(status)})`];
  }
}
