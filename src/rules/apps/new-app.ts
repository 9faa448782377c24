import { defineRule } from '../../domain';
import type { KnownApp, RuleResult } from '../../domain';
import { daysSince } from '../age';
import { isAtlassianApp } from '../atlassian-apps';
import { vendorRisk } from '../controls';
import { notApplicable, notAvailable, pass } from '../judgement';
import { manageAppsUrl } from '../links';
import { appRef } from '../resources';

/**
 * Looks for apps that an earlier scan has not seen, for as long as that is recent. The first scan has nothing to compare
 * with. What Atlassian adds by itself is nobody's decision.
 */
export const newApp = defineRule({
  meta: {
    id: 'apps/new-app',
    title: 'An app appeared since the last scan',
    severity: 'info',
    resource: 'app',
    rationale:
      'Every app is another company with access to your content. The day it appears is the day to ask who wanted it, because nobody asks later.',
    threat:
      'An app that somebody only wanted to try stays, reads on, and is sold to somebody else.',
    remediation: [
      'Open "Manage apps" and find the app.',
      'Ask who installed it, what for, and which data it needs.',
      'Put it on the list of approved apps in the settings, or uninstall it.',
    ],
    references: [
      'https://support.atlassian.com/organization-administration/docs/installing-and-managing-app-access',
      'https://support.atlassian.com/jira/kb/the-atlassian-addons-project-access-project-role-in-jira-cloud/',
    ],
    evidence: 'The list of installed apps with the date since which each is known.',
    options: ['recentDays'],
    controls: vendorRisk,
    needs: ['jira.apps'],
  },
  evaluate(context) {
    const { now, settings, snapshot } = context;
    return context
      .slice('jira.apps')
      .items.map((app) =>
        isAtlassianApp(app.name)
          ? notApplicable(appRef(app.accountId, app.name), 'Atlassian makes the app itself')
          : judge(app, { now, days: settings.thresholds.recentDays, siteUrl: snapshot.siteUrl }),
      );
  },
});

interface Period {
  readonly now: number;
  readonly days: number;
  readonly siteUrl: string;
}

function judge(
  { accountId, name, active, source, firstSeen }: KnownApp,
  { now, days, siteUrl }: Period,
): RuleResult {
  const resource = appRef(accountId, name);
  if (!active) return notApplicable(resource, 'The app is switched off');
  if (firstSeen === undefined)
    return notAvailable(resource, 'Since when the app is known was lost');
  const { at, arrived, again } = firstSeen;
  if (!arrived) {
    return again
      ? pass(resource)
      : notApplicable(resource, 'No earlier scan has read the list of apps, so none can be new');
  }
  if (daysSince(at, now) > days) return pass(resource);
  return {
    outcome: 'fail',
    resource,
    message: `App "${name}" is new`,
    evidence: [
      {
        text: `The scan of ${at.slice(0, 10)} saw ${name} for the first time`,
        source,
        data: { accountId, firstSeenAt: at },
      },
    ],
    affected: [],
    fixUrl: manageAppsUrl(siteUrl),
  };
}
