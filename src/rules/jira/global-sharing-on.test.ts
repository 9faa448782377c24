import { ruleTester } from '../rule-tester';
import { hidden, jiraSnapshot, site } from '../testing/snapshot';
import { globalSharingOn } from './global-sharing-on';

const key = 'jira.option.globalsharing';
const resource = { type: 'jira:setting', id: key, name: key } as const;

ruleTester(globalSharingOn, {
  pass: [
    {
      name: 'switched off',
      snapshot: jiraSnapshot({ 'jira.settings': [{ key, value: 'false' }] }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'switched on',
      snapshot: jiraSnapshot({
        'jira.settings': [
          { key: 'jira.option.voting', value: 'false' },
          { key, value: 'true' },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'Every user can share filters and dashboards globally',
          evidence: [
            {
              text: 'The setting jira.option.globalsharing is true',
              source: `GET /rest/api/3/application-properties?keyFilter=${key}`,
              data: { value: true },
            },
          ],
          affected: [],
          fixUrl: `${site}/secure/admin/ViewApplicationProperties.jspa`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'not told',
      snapshot: jiraSnapshot(),
      results: [{ outcome: 'not-available', resource, reason: 'Jira did not tell the setting' }],
    },
    {
      name: 'refused',
      snapshot: jiraSnapshot({}, { 'jira.settings': [hidden(key)] }),
      results: [{ outcome: 'not-available', resource, reason: 'Jira refused the request (403)' }],
    },
  ],
});
