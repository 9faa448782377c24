import { looksLikeCredential } from './credential-text';

it.each([
  ['-----BEGIN RSA PRIVATE KEY-----', true],
  ['use AKIAIOSFODNN7EXAMPLE for the bucket', true],
  ['the password is hunter2 until Monday', true],
  ['DB_PASSWORD=Sommer2024!', true],
  ['"client_secret": "9f8e7d6c5b4a"', true],
  ['api key: 5f4dcc3b5aa765d61d8327deb882cf99', true],
  ['access_token => "eyJhbGciOiJIUzI1NiJ9"', true],
  ['A password is required of everyone', false],
  ['Password: required, string', false],
  ['Our password policy: twelve characters or more', false],
  ['password=<your password>', false],
  ['token: ${CI_TOKEN_1}', false],
  ['client_secret=YOUR_SECRET_1', false],
  ['How to reset your password in 3 steps', false],
  ['Generate a private key and keep it', false],
])('%s: %s', (text, expected) => {
  expect(looksLikeCredential(text)).toBe(expected);
});
