import { ruleTester } from '../rule-tester';
import { hidden, jiraSnapshot, site } from '../testing/snapshot';
import { publicUserPicker } from './public-user-picker';

const resource = { type: 'jira:site', id: 'site', name: 'Jira' } as const;

ruleTester(publicUserPicker, {
  pass: [
    {
      name: 'a stranger may not browse users',
      snapshot: jiraSnapshot({ 'jira.publicPermissions': [{ key: 'USER_PICKER', held: false }] }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'a stranger may browse users',
      snapshot: jiraSnapshot({ 'jira.publicPermissions': [{ key: 'USER_PICKER', held: true }] }),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'Anyone on the internet can browse the users and groups of Jira',
          evidence: [
            {
              text: 'A request without credentials holds Browse users and groups',
              source: 'GET /rest/api/3/mypermissions?permissions=USER_PICKER (without credentials)',
              data: { permission: 'USER_PICKER', havePermission: true },
            },
          ],
          affected: [],
          fixUrl: `${site}/secure/admin/GlobalPermissions!default.jspa`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the site did not answer a stranger',
      snapshot: jiraSnapshot({}, { 'jira.publicPermissions': [hidden('USER_PICKER')] }),
      results: [{ outcome: 'not-available', resource, reason: 'Jira refused the request (403)' }],
    },
    {
      name: 'the site was not asked',
      snapshot: jiraSnapshot(),
      results: [
        { outcome: 'not-available', resource, reason: 'The site was not asked as a stranger' },
      ],
    },
  ],
});
