import { jiraSite } from '../resources';
import { ruleTester } from '../rule-tester';
import { anApp, appSource } from '../testing/apps';
import { jiraSnapshot, refused, site } from '../testing/snapshot';
import { unapprovedApp } from './unapproved-app';

const resource = { type: 'app', id: 'bot', name: 'Bot' } as const;
const settings = { approvedApps: ['Diagram Deck'] };

function withApp(change: Parameters<typeof anApp>[1] = {}) {
  return jiraSnapshot({ 'jira.apps': [anApp('bot', change)] });
}

const found = {
  outcome: 'fail',
  resource,
  message: 'App "Bot" is not approved',
  evidence: [
    {
      text: 'Bot is in use and not among the apps that the settings approve',
      source: appSource,
      data: { accountId: 'bot' },
    },
  ],
  affected: [],
  fixUrl: `${site}/plugins/servlet/upm`,
} as const;

ruleTester(unapprovedApp, {
  pass: [
    {
      name: 'an app that is approved by its name',
      snapshot: withApp({ name: 'Diagram Deck' }),
      settings,
      results: [{ outcome: 'pass', resource: { ...resource, name: 'Diagram Deck' } }],
    },
    {
      name: 'an app that is approved by its account',
      snapshot: withApp(),
      settings: { approvedApps: ['bot'] },
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'an app that is in projects',
      snapshot: withApp(),
      settings,
      results: [found],
    },
    {
      name: 'an app that only the list of all accounts shows',
      snapshot: jiraSnapshot({ 'jira.appDirectory': [anApp('bot')] }),
      settings,
      results: [found],
    },
    {
      name: 'an app whose name only begins like an approved one',
      snapshot: withApp({ name: 'Diagram Deck Pro' }),
      settings,
      results: [
        {
          ...found,
          resource: { ...resource, name: 'Diagram Deck Pro' },
          message: 'App "Diagram Deck Pro" is not approved',
          evidence: [
            {
              ...found.evidence[0],
              text: 'Diagram Deck Pro is in use and not among the apps that the settings approve',
            },
          ],
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the list of all accounts was refused',
      snapshot: jiraSnapshot({ 'jira.apps': [anApp('bot')] }, { 'jira.appDirectory': [refused] }),
      settings,
      results: [
        found,
        {
          outcome: 'not-available',
          resource: jiraSite,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'nobody has said which apps are approved',
      snapshot: withApp(),
      results: [
        {
          outcome: 'not-applicable',
          resource,
          reason:
            'The settings do not say which apps are approved; list them there to see the others',
        },
      ],
    },
    {
      name: 'an app that one list shows switched off',
      snapshot: jiraSnapshot({
        'jira.apps': [anApp('bot')],
        'jira.appDirectory': [anApp('bot', { active: false })],
      }),
      settings,
      results: [{ outcome: 'not-applicable', resource, reason: 'The app is switched off' }],
    },
    {
      name: 'an app that comes with the site',
      snapshot: withApp({ name: 'Jira Outlook' }),
      settings,
      results: [
        {
          outcome: 'not-applicable',
          resource: { ...resource, name: 'Jira Outlook' },
          reason: 'Atlassian makes the app itself',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an approved app whose name is written a little differently',
      snapshot: withApp({ name: ' diagram deck' }),
      settings,
      results: [{ outcome: 'pass', resource: { ...resource, name: ' diagram deck' } }],
    },
  ],
});
