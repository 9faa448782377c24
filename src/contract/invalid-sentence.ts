import type { z } from 'zod';

/**
 * What is wrong with a refused input, in one sentence that begins with the name of the field:
 * "thresholds.maxAdmins: Too big: expected number to be <=10000."
 */
export function invalidSentence(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'The input is not valid.';
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const places = [...issue.path, ...(unknown === undefined ? [] : [unknown])];
  const path = places.map((place) => (place === '' ? '""' : String(place))).join('.');
  const what = unknown === undefined ? issue.message.replace(/\.$/, '') : 'is not a known key';
  return path === '' ? `${what}.` : `${path}${unknown === undefined ? ':' : ''} ${what}.`;
}
