import { looksShared } from './shared-names';

test.each([
  'svc-jira',
  'IT Support',
  'Jira Admin',
  'Administrator',
  'Build Bot',
  'Service Desk',
  'Team Atlas',
  'Integration (SAP)',
  'root',
])('%s looks like an account that several people use', (name) => {
  expect(looksShared(name)).toBe(true);
});

test.each([
  'Ada Lovelace',
  'Ada Lovelace (admin)',
  'Joe Root',
  'Jan Bot',
  'Robert Adminson',
  'Ida Servicey',
  '李小龍',
  '',
  '42',
])('%s is somebody', (name) => {
  expect(looksShared(name)).toBe(false);
});
