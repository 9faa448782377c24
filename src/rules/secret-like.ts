/** Words that call something a secret. */
const secretWords: ReadonlySet<string> = new Set([
  'cred',
  'credential',
  'credentials',
  'creds',
  'passphrase',
  'passwd',
  'password',
  'passwords',
  'pwd',
  'secret',
  'secrets',
  'token',
  'tokens',
]);

/** Ends of words that were written together, as in `DBPASSWORD`. No other word ends like this. */
const secretEnds =
  /(?:password|passwd|passphrase|secret|token|credentials?|(?:access|api|auth|deploy|encryption|master|private|secret|signing|ssh)keys?|keyfile)$/;

/** Words that are secrets only at the end of a name, as in `DB_PASS` and `GITHUB_PAT`. */
const secretLast: ReadonlySet<string> = new Set(['pass', 'pat', 'pw']);

/** First words of names that switch something: `ALLOW_EMPTY_PASSWORD`. */
const switches: ReadonlySet<string> = new Set([
  'allow',
  'disable',
  'enable',
  'has',
  'hide',
  'ignore',
  'is',
  'no',
  'require',
  'show',
  'skip',
  'use',
]);

/** Words of names that say how much or how long: `PASSWORD_MIN_LENGTH`, `MAX_TOKENS`. */
const measures: ReadonlySet<string> = new Set([
  'age',
  'attempts',
  'budget',
  'count',
  'days',
  'expiration',
  'expires',
  'expiry',
  'hours',
  'interval',
  'length',
  'lifetime',
  'limit',
  'max',
  'min',
  'minutes',
  'num',
  'per',
  'policy',
  'retries',
  'rotation',
  'seconds',
  'size',
  'timeout',
  'total',
  'ttl',
]);

/** Last words of names that are about a secret without being it: `TOKEN_URL`, `SECRET_NAME`. */
const aspects: ReadonlySet<string> = new Set([
  'address',
  'algorithm',
  'arn',
  'audience',
  'bucket',
  'contract',
  'directory',
  'dir',
  'disabled',
  'email',
  'enabled',
  'endpoint',
  'field',
  'file',
  'filename',
  'fingerprint',
  'folder',
  'format',
  'header',
  'host',
  'hostname',
  'id',
  'ids',
  'issuer',
  'label',
  'location',
  'manager',
  'mode',
  'name',
  'names',
  'path',
  'pattern',
  'port',
  'prefix',
  'provider',
  'region',
  'required',
  'scope',
  'scopes',
  'server',
  'service',
  'store',
  'suffix',
  'symbol',
  'template',
  'type',
  'uri',
  'url',
  'user',
  'username',
  'version',
]);

/** Last words that only tell which one it is, or how it is written: `API_KEY_PROD`, `TOKEN_BASE64`. */
const variants: ReadonlySet<string> = new Set([
  'b',
  'base',
  'demo',
  'dev',
  'development',
  'encoded',
  'json',
  'live',
  'new',
  'old',
  'pem',
  'prod',
  'production',
  'qa',
  'sandbox',
  'stage',
  'staging',
  'string',
  'test',
  'uat',
  'v',
  'value',
]);

/** What stands before `KEY` in names of keys that open nothing. */
const plainKeys: ReadonlySet<string> = new Set([
  'artifact',
  'authorized',
  'cache',
  'column',
  'config',
  'event',
  'feature',
  'flag',
  'foreign',
  'group',
  'hash',
  'host',
  'hot',
  'idempotency',
  'index',
  'issue',
  'kms',
  'lookup',
  'map',
  'message',
  'object',
  'partition',
  'primary',
  'project',
  'pub',
  'public',
  'publishable',
  'queue',
  'range',
  'routing',
  'row',
  'shard',
  'site',
  'sort',
  'space',
  'ticket',
  'topic',
  'translation',
  'unique',
]);

/** What stands before `KEY` in names of keys that open something, whatever follows: `API_KEY_STRIPE`. */
const openingKeys: ReadonlySet<string> = new Set([
  'access',
  'api',
  'deploy',
  'encryption',
  'private',
  'secret',
  'signing',
  'ssh',
]);

const published: ReadonlySet<string> = new Set(['pub', 'public', 'publishable']);

/**
 * True when a variable is named as secrets are: `DB_PASSWORD`, `apiKey`, `NPMTOKEN`. Names are taken apart into words,
 * so that `MONKEY_PATCH` has no key, and names that are about a secret, like `TOKEN_URL`, are no secrets.
 */
export function secretLike(name: string): boolean {
  const words = withoutVariants(wordsOf(name));
  if (switches.has(words[0] ?? '') || words.some((word) => measures.has(word))) return false;
  if (isAspect(words)) return false;
  return namesSecret(words) || namesKey(words);
}

function wordsOf(name: string): readonly string[] {
  const words = name.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}

function withoutVariants(words: readonly string[]): readonly string[] {
  const kept = words.findLastIndex((word) => !variants.has(word));
  return kept === -1 ? words : words.slice(0, kept + 1);
}

/** The `SECRET_ID` of a Vault role is the secret itself, and pipes take a `KEY_FILE` by its content. */
function isAspect(words: readonly string[]): boolean {
  const end = words.slice(-2).join(' ');
  return aspects.has(words.at(-1) ?? '') && end !== 'secret id' && end !== 'key file';
}

function namesSecret(words: readonly string[]): boolean {
  const open = words.some((word) => published.has(word));
  const secret = words.some(
    (word) =>
      (secretWords.has(word) || secretEnds.test(word)) && !(open && /tokens?$|key$/.test(word)),
  );
  // PWD alone is the working directory.
  if (secret) return words.length > 1 || words[0] !== 'pwd';
  return words.length > 1 && secretLast.has(words.at(-1) ?? '');
}

function namesKey(words: readonly string[]): boolean {
  if (words.some((word) => published.has(word))) return false;
  return words.some((word, at) => {
    if (word !== 'key' && word !== 'keys') return false;
    const before = words[at - 1] ?? '';
    const after = words.slice(at + 1).join(' ');
    return (
      openingKeys.has(before) || (!plainKeys.has(before) && (after === '' || after === 'file'))
    );
  });
}
