/**
 * Words and phrases to search for. Search knows words and no punctuation, so most of what it finds are help pages: what
 * counts is decided by {@link looksLikeCredential}.
 */
export const credentialPhrases: readonly string[] = [
  'private key',
  'aws_secret_access_key',
  'aws_access_key_id',
  'client_secret',
  'secret_key',
  'api_key',
  'apikey',
  'access_token',
  'auth_token',
  'db_password',
  'password',
  'passwd',
];

const named =
  'password|passwd|pwd|passphrase|secret|token|api[ _-]?key|access[ _-]?key(?:[ _-]?id)?|secret[ _-]?key';
const assignment = new RegExp(
  `(?:${named})["'\`]?\\s*(?:\\bis\\b|[:=]>?)\\s*["'\`]?([^\\s"'\`,;]{6,})`,
  'giu',
);

/** Keys that their makers give a shape of their own. */
const shaped =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\b(?:AKIA|ASIA)[0-9A-Z]{16}\b|\bgh[pousr]_\w{20,}|\bxox[abeprs]-[\w-]{10,}|\bATATT3[\w-]{10,}|\bAIza[\w-]{30,}|\bglpat-[\w-]{15,}|\bsk_live_\w{10,}/u;

/** What documentation writes where a reader has to put a value of their own. */
const placeholder = /^(?:[<[{$%*.]|your|my[-_]|example|sample|x{3,}|changeme)/iu;

/** Whether some text holds a credential, or something that is written like one. */
export function looksLikeCredential(text: string): boolean {
  if (shaped.test(text)) return true;
  return [...text.matchAll(assignment)].some(
    ([, value = '']) => /[0-9!#$%&*+/=?@^~]/u.test(value) && !placeholder.test(value),
  );
}
