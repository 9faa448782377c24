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
  'Break Glass Admin',
  'Finance Admin',
  'HR',
  'jira-admin@acme.example',
  'it@acme.example',
])('%s looks like an account that several people use', (name) => {
  expect(looksShared(name)).toBe(true);
});

test.each([
  'Ada Lovelace',
  'Ada Lovelace (admin)',
  'Joe Root',
  'Jan Bot',
  'Robert Adminson',
  'Dev (admin)',
  'Philip Glass',
  'Ana Sales',
  'ada.lovelace@team.example',
  'ada@acme-support.example',
  'Ida Servicey',
  '李小龍',
  '',
  '42',
])('%s is somebody', (name) => {
  expect(looksShared(name)).toBe(false);
});
