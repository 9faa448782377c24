import fc from 'fast-check';
import { secretLike } from './secret-like';

test.each([
  'PASSWORD',
  'DB_PASSWORD',
  'SAP_PASSWORD',
  'db-password',
  'dbPassword',
  'DBPASSWORD',
  'POSTGRES_PASSWORD_PROD',
  'PASSWORD_2',
  'PASSWORD1',
  'MYSQL_PWD',
  'SMTP_PASS',
  'ROOT_PW',
  'SMTP_PASSWD',
  'GPG_PASSPHRASE',
  'TOKEN',
  'NPM_TOKEN',
  'NPMTOKEN',
  'DEPLOY_TOKEN',
  'githubToken',
  'VERIFY_TOKEN',
  'SONAR_TOKEN_BASE64',
  'AccessTokenB64',
  'GITHUB_PAT',
  'SECRET',
  'CLIENT_SECRET',
  'OAuth2ClientSecret',
  'SECRET_KEY',
  'SECRET_KEY_BASE',
  'AWS_SECRET_ACCESS_KEY',
  'VAULT_SECRET_ID',
  'API_KEY',
  'APIKey',
  'apikey',
  'X-API-KEY',
  'API_KEYS',
  'API_KEY_STRIPE',
  'AWS_ACCESS_KEY',
  'PRIVATE_KEY',
  'SSH_KEY',
  'SSH_PRIVATE_KEY',
  'SSHKEY',
  'COSIGN_KEY',
  'SENDGRID_KEY',
  'ENCRYPTION_KEY_V2',
  'KEY',
  'KEY_FILE',
  'GCLOUD_API_KEYFILE',
  'CREDENTIALS',
  'GOOGLE_APPLICATION_CREDENTIALS_JSON',
  'AZURE_CREDS',
  'PUBLIC_SITE_PASSWORD',
])('%s looks like a secret', (name) => {
  expect(secretLike(name)).toBe(true);
});

test.each([
  '',
  '_',
  '42',
  'AWS_REGION',
  'NODE_ENV',
  'REPLICAS',
  'SONAR_HOST',
  'KEYBOARD_LAYOUT',
  'KEYCLOAK_URL',
  'KEYSTONE',
  'KEY_BINDINGS',
  'KEY_VAULT_NAME',
  'KEY_ROTATION_DAYS',
  'MONKEY',
  'MONKEY_PATCH',
  'TURKEY_REGION',
  'HOTKEY',
  'PUBLIC_KEY',
  'SSH_PUBLIC_KEY',
  'NEXT_PUBLIC_API_KEY',
  'MAPBOX_PUBLIC_TOKEN',
  'STRIPE_PUBLISHABLE_KEY',
  'AUTHORIZED_KEYS',
  'AWS_ACCESS_KEY_ID',
  'API_KEY_NAME',
  'CACHE_KEY',
  'SONAR_PROJECT_KEY',
  'PRIMARY_KEY',
  'RECAPTCHA_SITE_KEY',
  'KMS_KEY_ARN',
  'TOKEN_URL',
  'tokenURL',
  'TOKEN_URL_PROD',
  'TOKEN_TYPE',
  'TOKEN_ADDRESS',
  'FORGOT_PASSWORD_TEMPLATE',
  'TOKENIZER_MODEL',
  'TOKENISE',
  'MAX_TOKENS',
  'TOKENS_PER_MINUTE',
  'ACCESS_TOKEN_TTL',
  'PASSWORD_MIN_LENGTH',
  'PASSWORD_POLICY',
  'PASSWORD_FILE',
  'PASSWORDLESS_LOGIN',
  'ALLOW_EMPTY_PASSWORD',
  'REQUIRE_PASSWORD',
  'PWD',
  'OLDPWD',
  'COMPASS',
  'PASS',
  'PASS_RATE',
  'PASSPORT_NUMBER',
  'PAT',
  'PATH',
  'SECRETARY_EMAIL',
  'SECRET_NAME',
  'SECRETS_MANAGER_REGION',
  'AWS_SECRET_ARN',
  'CLIENT_SECRET_ENABLED',
])('%s does not look like a secret', (name) => {
  expect(secretLike(name)).toBe(false);
});

const word = fc.constantFrom(
  ...['db', 'api', 'key', 'token', 'url', 'secret', 'name', 'monkey', 'max', 'password', 'prod'],
);

test('separators and capitals make no difference', () => {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const spellings = [
        words.join('_').toUpperCase(),
        words.join('-'),
        words.join('.'),
        words.map(capital).join(''),
      ];
      expect(new Set(spellings.map(secretLike)).size).toBe(1);
    }),
  );
});

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(typeof secretLike(text)).toBe('boolean');
    }),
  );
});
