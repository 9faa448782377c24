import type { FirstSeen } from '../../domain';
import { ruleTester } from '../rule-tester';
import { anApp, appSource } from '../testing/apps';
import { jiraSnapshot, refused, site } from '../testing/snapshot';
import { newApp } from './new-app';

const resource = { type: 'app', id: 'bot', name: 'Bot' } as const;
const today = '2026-11-20T05:58:00.000Z';

function seen(at: string, arrived: boolean, again = true): FirstSeen {
  return { at, arrived, again };
}

function withApp(change: Parameters<typeof anApp>[1]) {
  return jiraSnapshot({ 'jira.apps': [anApp('bot', change)] });
}

function found(at: string) {
  return {
    outcome: 'fail',
    resource,
    message: 'App "Bot" is new',
    evidence: [
      {
        text: `The scan of ${at.slice(0, 10)} saw Bot for the first time`,
        source: appSource,
        data: { accountId: 'bot', firstSeenAt: at },
      },
    ],
    affected: [],
    fixUrl: `${site}/plugins/servlet/upm`,
  } as const;
}

ruleTester(newApp, {
  pass: [
    {
      name: 'an app that was there from the first scan on',
      snapshot: withApp({ firstSeen: seen('2026-11-19T06:00:00.000Z', false) }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'an app that no earlier scan saw',
      snapshot: withApp({ firstSeen: seen(today, true, false) }),
      results: [found(today)],
    },
    {
      name: 'an app that came a week ago',
      snapshot: withApp({ firstSeen: seen('2026-11-13T06:00:00.000Z', true) }),
      results: [found('2026-11-13T06:00:00.000Z')],
    },
  ],
  notAvailable: [
    {
      name: 'nobody knows since when the app is there',
      snapshot: withApp({}),
      results: [
        {
          outcome: 'not-available',
          resource,
          reason: 'Since when the app is known was lost',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'the first scan that read the list',
      snapshot: withApp({ firstSeen: seen(today, false, false) }),
      results: [
        {
          outcome: 'not-applicable',
          resource,
          reason: 'No earlier scan has read the list of apps, so none can be new',
        },
      ],
    },
    {
      name: 'a new app that is switched off',
      snapshot: withApp({ active: false, firstSeen: seen(today, true, false) }),
      results: [{ outcome: 'not-applicable', resource, reason: 'The app is switched off' }],
    },
    {
      name: 'an app that Atlassian has added, in a list that could not be read to its end',
      snapshot: jiraSnapshot(
        {
          'jira.apps': [
            anApp('bot', { name: 'Automation for Jira', firstSeen: seen(today, true, false) }),
          ],
        },
        { 'jira.apps': [refused] },
      ),
      results: [
        {
          outcome: 'not-applicable',
          resource: { ...resource, name: 'Automation for Jira' },
          reason: 'Atlassian makes the app itself',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an app that came long ago',
      snapshot: withApp({ firstSeen: seen('2026-10-20T06:00:00.000Z', true) }),
      results: [{ outcome: 'pass', resource }],
    },
    {
      name: 'an app that came before what the settings call recent',
      snapshot: withApp({ firstSeen: seen('2026-11-13T06:00:00.000Z', true) }),
      settings: { thresholds: { recentDays: 6 } },
      results: [{ outcome: 'pass', resource }],
    },
  ],
});
