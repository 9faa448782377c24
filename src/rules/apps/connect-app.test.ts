import { jiraSite } from '../resources';
import { ruleTester } from '../rule-tester';
import { aConnectApp, aForgeApp, notConnected, theConnectApp, theForgeApp } from '../testing/apps';
import { site, siteAppsSnapshot } from '../testing/snapshot';
import { connectApp } from './connect-app';

const fixUrl = `${site}/plugins/servlet/upm`;

function withApp(change: Parameters<typeof aConnectApp>[0]) {
  return siteAppsSnapshot({ 'site.connectApps': [aConnectApp(change)] });
}

ruleTester(connectApp, {
  pass: [
    {
      name: 'an app on Forge',
      snapshot: siteAppsSnapshot({ 'site.forgeApps': [aForgeApp()] }),
      results: [{ outcome: 'pass', resource: theForgeApp }],
    },
  ],
  fail: [
    {
      name: 'an app on Connect in both products',
      snapshot: withApp({ hosts: ['confluence', 'jira'] }),
      results: [
        {
          outcome: 'fail',
          resource: theConnectApp,
          message: 'App "Deck" is built on Connect',
          evidence: [
            {
              text: 'Deck of Larkfield runs in Jira and Confluence as a Connect app',
              source: 'GET /rest/plugins/1.0/',
              data: { key: 'com.larkfield.deck', version: '2.1.0', vendor: 'Larkfield' },
            },
          ],
          affected: [],
          fixUrl,
        },
      ],
    },
    {
      name: 'an app on Connect of which the site tells little',
      snapshot: siteAppsSnapshot({
        'site.connectApps': [
          { key: 'com.larkfield.deck', name: 'Deck', enabled: true, hosts: ['confluence'] },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theConnectApp,
          message: 'App "Deck" is built on Connect',
          evidence: [
            {
              text: 'Deck runs in Confluence as a Connect app',
              source: 'GET /rest/plugins/1.0/',
              data: { key: 'com.larkfield.deck', version: null, vendor: null },
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
      name: 'the site told nobody',
      snapshot: siteAppsSnapshot({}, { 'site.connectApps': [notConnected] }),
      results: [{ outcome: 'not-available', resource: jiraSite, reason: 'No app is told this' }],
    },
  ],
  notApplicable: [
    {
      name: 'an app of Atlassian',
      snapshot: withApp({ vendor: 'Atlassian Pty Ltd' }),
      results: [
        {
          outcome: 'not-applicable',
          resource: theConnectApp,
          reason: 'Atlassian makes the app itself',
        },
      ],
    },
    {
      name: 'an app that is off',
      snapshot: withApp({ enabled: false }),
      results: [
        { outcome: 'not-applicable', resource: theConnectApp, reason: 'The app is switched off' },
      ],
    },
  ],
});
