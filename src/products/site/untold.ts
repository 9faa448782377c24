import type { Gap } from '../../domain';
import type { Answer } from '../rest-client';

/** Statuses by which a site says that it has no such thing. */
const absent: ReadonlySet<number | undefined> = new Set([404, 405, 410, 501]);

type Refusal = Extract<Answer<unknown>, { ok: false }>;

/** Whether a site refuses because it does not have what is asked at all. */
export function hasNoSuch({ status }: Refusal): boolean {
  return absent.has(status);
}

/**
 * The gap of a list that a site did not give. What is asked here is not part of the supported API: a site without it is
 * no failure of the scan.
 */
export function untold(refusal: Refusal, what: string): Gap {
  if (!hasNoSuch(refusal)) return refusal.gap;
  const { source } = refusal.gap;
  return { code: 'not-installed', reason: `The site does not tell which ${what} it has`, source };
}
