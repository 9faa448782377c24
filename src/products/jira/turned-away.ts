import type { Answer } from '../rest-client';

/**
 * Whether the site refuses to talk to strangers at all, or sends them to where they log in: then it shows them nothing,
 * which is an answer.
 */
export function isTurnedAway({ status }: Extract<Answer<unknown>, { ok: false }>): boolean {
  return (
    status === 401 || status === 403 || (status !== undefined && status >= 300 && status < 400)
  );
}
