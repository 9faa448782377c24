import { jiraSite } from '../resources';
import { ruleTester } from '../rule-tester';
import { aForgeApp, anApp, appSource, notConnected, theForgeApp } from '../testing/apps';
import { site, siteAppsSnapshot } from '../testing/snapshot';
import { developmentEnvironment } from './development-environment';

const fixUrl = `${site}/plugins/servlet/upm`;

function account(name: string, change: Parameters<typeof anApp>[1] = {}) {
  return anApp('bot', { name, ...change });
}

function bot(name: string) {
  return { type: 'app', id: 'bot', name } as const;
}

/** What is found by the name of an account alone. */
function inferred(name: string, environment: string) {
  return {
    outcome: 'fail',
    resource: bot(name),
    message: `App "${name}" is not installed from production`,
    confidence: 'inferred',
    evidence: [
      {
        text: `Forge calls the app ${name}, as it does with apps from their ${environment} environment`,
        source: appSource,
        data: { accountId: 'bot', environment },
      },
    ],
    affected: [],
    fixUrl,
  } as const;
}

const untold = {
  outcome: 'not-available',
  resource: jiraSite,
  reason: 'No app is told this',
} as const;

const confirmed = {
  outcome: 'fail',
  resource: theForgeApp,
  message: 'App "Notes" is not installed from production',
  evidence: [
    {
      text: 'Notes runs in Confluence from its staging environment',
      source: 'POST /gateway/api/graphql',
      data: {
        appId: 'ari:cloud:ecosystem::app/1',
        host: 'confluence',
        environment: 'staging',
        version: '3.0.0',
      },
    },
  ],
  affected: [],
  fixUrl,
} as const;

ruleTester(developmentEnvironment, {
  pass: [
    {
      name: 'an app from production in both products, and its account',
      snapshot: siteAppsSnapshot({
        'jira.apps': [account('Notes')],
        'site.forgeApps': [aForgeApp(), aForgeApp({ host: 'confluence' })],
      }),
      results: [{ outcome: 'pass', resource: theForgeApp }],
    },
  ],
  fail: [
    {
      name: 'an app that is from production in one product and from staging in the other',
      snapshot: siteAppsSnapshot({
        'jira.apps': [account('Notes (STAGING)')],
        'site.forgeApps': [aForgeApp(), aForgeApp({ host: 'confluence', environment: 'staging' })],
      }),
      results: [confirmed],
    },
    {
      name: 'an app whose name gives it away where no administrator is connected',
      snapshot: siteAppsSnapshot(
        { 'jira.apps': [account('Notes (DEVELOPMENT)')] },
        { 'site.forgeApps': [notConnected] },
      ),
      results: [inferred('Notes (DEVELOPMENT)', 'development'), untold],
    },
    {
      name: 'an app that is in no product that was told of',
      snapshot: siteAppsSnapshot({
        'jira.apps': [account('Trial (Staging)')],
        'site.forgeApps': [aForgeApp()],
      }),
      results: [{ outcome: 'pass', resource: theForgeApp }, inferred('Trial (Staging)', 'staging')],
    },
  ],
  notAvailable: [
    {
      name: 'an app whose name tells nothing where no administrator is connected',
      snapshot: siteAppsSnapshot(
        { 'jira.apps': [account('Notes')] },
        { 'site.forgeApps': [notConnected] },
      ),
      results: [untold],
    },
    {
      name: 'an environment that is not known',
      snapshot: siteAppsSnapshot({ 'site.forgeApps': [aForgeApp({ environment: 'unknown' })] }),
      results: [
        {
          outcome: 'not-available',
          resource: theForgeApp,
          reason: 'The site did not tell which environment the app is installed from',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'an app that is off',
      snapshot: siteAppsSnapshot(
        { 'jira.apps': [account('Notes (DEVELOPMENT)', { active: false })] },
        { 'site.forgeApps': [notConnected] },
      ),
      results: [
        {
          outcome: 'not-applicable',
          resource: bot('Notes (DEVELOPMENT)'),
          reason: 'The app is switched off',
        },
        untold,
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an app that is about development, beside one from production',
      snapshot: siteAppsSnapshot({
        'jira.apps': [account('Tools for (Development) teams')],
        'site.forgeApps': [aForgeApp()],
      }),
      results: [{ outcome: 'pass', resource: theForgeApp }],
    },
  ],
});
