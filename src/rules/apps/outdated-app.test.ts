import { jiraSite } from '../resources';
import { ruleTester } from '../rule-tester';
import { aConnectApp, aForgeApp, notConnected, theConnectApp, theForgeApp } from '../testing/apps';
import { site, siteAppsSnapshot } from '../testing/snapshot';
import { outdatedApp } from './outdated-app';

const fixUrl = `${site}/plugins/servlet/upm`;
const untold = 'The site did not tell whether there is an update';

function connect(change: Parameters<typeof aConnectApp>[0]) {
  return siteAppsSnapshot({ 'site.connectApps': [aConnectApp(change)] });
}

function forge(...changes: Parameters<typeof aForgeApp>[0][]) {
  return siteAppsSnapshot({ 'site.forgeApps': changes.map((change) => aForgeApp(change)) });
}

function found(problem: string, data: { enabled: boolean }) {
  return {
    outcome: 'fail',
    resource: theConnectApp,
    message: `App "Deck" ${problem}`,
    evidence: [
      {
        text: `Deck ${problem} in Jira`,
        source: 'GET /rest/plugins/1.0/',
        data: { key: 'com.larkfield.deck', version: '2.1.0', ...data },
      },
    ],
    affected: [],
    fixUrl,
  } as const;
}

ruleTester(outdatedApp, {
  pass: [
    {
      name: 'apps of both kinds that are up to date',
      snapshot: siteAppsSnapshot({
        'site.connectApps': [aConnectApp()],
        'site.forgeApps': [aForgeApp()],
      }),
      results: [
        { outcome: 'pass', resource: theConnectApp },
        { outcome: 'pass', resource: theForgeApp },
      ],
    },
  ],
  fail: [
    {
      name: 'an app with an update that waits for consent',
      snapshot: connect({ updateAvailable: true }),
      results: [found('waits for an update', { enabled: true })],
    },
    {
      name: 'an app that is off',
      snapshot: connect({ enabled: false }),
      results: [found('is switched off', { enabled: false })],
    },
    {
      name: 'an app on Forge that is old in one of two products',
      snapshot: forge({}, { host: 'confluence', version: '2.4.0', latest: false }),
      results: [
        {
          outcome: 'fail',
          resource: theForgeApp,
          message: 'App "Notes" waits for an update',
          evidence: [
            {
              text: 'Notes waits for an update in Confluence',
              source: 'POST /gateway/api/graphql',
              data: { appId: 'ari:cloud:ecosystem::app/1', host: 'confluence', version: '2.4.0' },
            },
          ],
          affected: [],
          fixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the site does not tell of updates',
      snapshot: siteAppsSnapshot({
        'site.connectApps': [
          { key: 'com.larkfield.deck', name: 'Deck', enabled: true, hosts: ['jira'] },
        ],
        'site.forgeApps': [
          {
            appId: 'ari:cloud:ecosystem::app/1',
            name: 'Notes',
            host: 'jira',
            environment: 'production',
          },
        ],
      }),
      results: [
        { outcome: 'not-available', resource: theConnectApp, reason: untold },
        { outcome: 'not-available', resource: theForgeApp, reason: untold },
      ],
    },
    {
      name: 'the site tells of one kind of apps only',
      snapshot: siteAppsSnapshot(
        { 'site.connectApps': [aConnectApp()] },
        { 'site.forgeApps': [notConnected] },
      ),
      results: [
        { outcome: 'pass', resource: theConnectApp },
        { outcome: 'not-available', resource: jiraSite, reason: 'No app is told this' },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'an app of Atlassian',
      snapshot: connect({ vendor: 'Atlassian', updateAvailable: true }),
      results: [
        {
          outcome: 'not-applicable',
          resource: theConnectApp,
          reason: 'Atlassian makes the app itself',
        },
      ],
    },
  ],
});
