import { isApprovedHost } from './approved-hosts';

const approved = ['ci.acme.example', '*.acme.test', 'build.acme.example:8443'];

test.each([
  ['ci.acme.example', true],
  ['CI.Acme.Example', true],
  ['ci.acme.example:8080', true],
  ['hooks.acme.test', true],
  ['eu.hooks.acme.test:81', true],
  ['build.acme.example:8443', true],
  ['build.acme.example', false],
  ['build.acme.example:84430', false],
  ['acme.test', false],
  ['.acme.test', false],
  ['evilacme.test', false],
  ['ci.acme.example.evil.test', false],
  ['evil-ci.acme.example', false],
])('%s: %s', (host, expected) => {
  expect(isApprovedHost(host, approved)).toBe(expected);
});

test('an empty list approves of everything', () => {
  expect(isApprovedHost('anything.test', [])).toBe(true);
});
