import type { ConfluenceEvent, JiraAuditEvent } from '../../domain';
import { confluenceSite, jiraSite } from '../resources';
import { ruleTester } from '../rule-tester';
import { anApp } from '../testing/apps';
import { refused, site, siteSnapshot } from '../testing/snapshot';
import { recentInstall } from './recent-install';

const fixUrl = `${site}/plugins/servlet/upm`;
const bot = { type: 'app', id: 'bot', name: 'Bot' } as const;
const at = '2026-11-10T09:00:00.000Z';

function inJira(change: Partial<JiraAuditEvent> = {}): JiraAuditEvent {
  return {
    id: '900',
    change: 'app-installed',
    summary: 'App installed',
    at,
    actorId: 'ada',
    items: [{ type: 'APP', id: 'com.acme.bot', name: 'Bot' }],
    values: [],
    ...change,
  };
}

function joined(group: string, user: string): JiraAuditEvent {
  return inJira({
    change: 'member-added',
    summary: 'User added to group',
    items: [
      { type: 'GROUP', id: 'g1', name: group },
      { type: 'USER', id: user, name: user },
    ],
  });
}

function inConfluence(change: Partial<ConfluenceEvent> = {}): ConfluenceEvent {
  return {
    id: 'e1',
    change: 'app-installed',
    summary: 'App installed',
    at,
    actorId: 'ada',
    actorName: 'Ada',
    object: { type: 'App', name: 'Bot' },
    others: [],
    values: [],
    ...change,
  };
}

function told(app: string, summary = 'App installed') {
  return {
    text: `Jira noted on 2026-11-10: ${summary}, "${app}"`,
    source: 'GET /rest/api/3/auditing/record',
    data: { recordId: '900', at, actorId: 'ada' },
  };
}

const toldByConfluence = {
  text: 'Confluence noted on 2026-11-10: App installed, "Bot", by Ada',
  source: 'GET /wiki/rest/api/audit',
  data: { eventId: 'e1', at, actorId: 'ada' },
};

function found(resource: { type: 'app'; id: string; name: string }, evidence: readonly object[]) {
  return {
    outcome: 'fail',
    resource,
    message: `App "${resource.name}" was installed on 2026-11-10`,
    evidence: evidence as readonly ReturnType<typeof told>[],
    affected: [],
    fixUrl,
  } as const;
}

ruleTester(recentInstall, {
  pass: [
    {
      name: 'an app that no log tells of',
      snapshot: siteSnapshot({ 'jira.apps': [anApp('bot')] }),
      results: [{ outcome: 'pass', resource: bot }],
    },
  ],
  fail: [
    {
      name: 'an app that both logs tell of',
      snapshot: siteSnapshot({
        'jira.apps': [anApp('bot')],
        'jira.auditEvents': [inJira()],
        'confluence.events': [inConfluence()],
      }),
      results: [found(bot, [told('Bot'), toldByConfluence])],
    },
    {
      name: 'an app that Jira put among those that administer it',
      snapshot: siteSnapshot({
        'jira.apps': [anApp('bot')],
        'jira.auditEvents': [joined('atlassian-addons-admin', 'bot')],
      }),
      results: [found(bot, [told('Bot', 'User added to group')])],
    },
    {
      name: 'an app whose account is not known, and one whose name two accounts have',
      snapshot: siteSnapshot({
        'jira.apps': [anApp('bot-1', { name: 'Bot' }), anApp('bot-2', { name: 'Bot' })],
        'jira.auditEvents': [inJira()],
        'confluence.events': [inConfluence()],
      }),
      results: [
        found({ ...bot, id: 'com.acme.bot' }, [told('Bot')]),
        found({ ...bot, id: 'e1' }, [toldByConfluence]),
        { outcome: 'pass', resource: { ...bot, id: 'bot-1' } },
        { outcome: 'pass', resource: { ...bot, id: 'bot-2' } },
      ],
    },
    {
      name: 'records that do not name the app',
      snapshot: siteSnapshot({ 'jira.auditEvents': [inJira({ items: [] })] }),
      results: [found({ type: 'app', id: '900', name: 'App installed' }, [told('App installed')])],
    },
  ],
  notAvailable: [
    {
      name: 'logs that are not shown',
      snapshot: siteSnapshot({}, { 'jira.auditEvents': [refused], 'confluence.events': [refused] }),
      results: [
        { outcome: 'not-available', resource: jiraSite, reason: 'Jira refused the request (403)' },
        {
          outcome: 'not-available',
          resource: confluenceSite,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'an app of Atlassian',
      snapshot: siteSnapshot({
        'jira.auditEvents': [inJira({ items: [{ id: 'slack', name: 'Slack' }] })],
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: { type: 'app', id: 'slack', name: 'Slack' },
          reason: 'Atlassian makes the app itself',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an installation longer ago than what is recent, and people who join groups',
      snapshot: siteSnapshot(
        {
          'jira.apps': [anApp('bot')],
          'jira.auditEvents': [
            inJira({ at: '2026-10-01T09:00:00.000Z' }),
            joined('atlassian-addons-admin', 'ada'),
            joined('jira-users', 'bot'),
          ],
          'confluence.events': [
            inConfluence({ change: 'member-added', object: { type: 'Group', name: 'Bot' } }),
          ],
        },
        {
          'confluence.events': [
            { code: 'not-installed', reason: 'Confluence is not here', source: 'GET /wiki' },
          ],
        },
      ),
      results: [{ outcome: 'pass', resource: bot }],
    },
    {
      name: 'an installation before what the settings call recent',
      snapshot: siteSnapshot({ 'jira.apps': [anApp('bot')], 'jira.auditEvents': [inJira()] }),
      settings: { thresholds: { recentDays: 9 } },
      results: [{ outcome: 'pass', resource: bot }],
    },
  ],
});
