import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { RuleResult, Snapshot } from '../../domain';
import { daysSince } from '../age';
import { installationsOf } from '../app-installations';
import type { Installation } from '../app-installations';
import { isAtlassianApp } from '../atlassian-apps';
import { collected } from '../collected';
import { auditLogging, joined, vendorRisk } from '../controls';
import { notApplicable, notAvailable, pass } from '../judgement';
import { manageAppsUrl } from '../links';
import { appRef, confluenceSite, jiraSite } from '../resources';

/**
 * Looks in the audit logs of Jira and Confluence for apps that were installed lately. Jira tells of an app that
 * administers it by putting its account into a group of its own.
 */
export const recentInstall = defineRule({
  meta: {
    id: 'apps/recent-install',
    title: 'An app was installed recently',
    severity: 'medium',
    resource: 'app',
    rationale:
      'An app is allowed everything that its scopes say from the minute it is installed. Somebody who knows which data it may have should have agreed before, and can still agree now.',
    threat:
      'A stolen administrator account installs an app that copies everything and looks useful.',
    remediation: [
      'Ask the person that the audit log names whether they installed it, and why.',
      'Look at the vendor of the app and at its scopes.',
      'Uninstall it if nobody wanted it, and reset the account that did it.',
    ],
    references: [
      'https://support.atlassian.com/organization-administration/docs/installing-and-managing-app-access',
      'https://support.atlassian.com/confluence-cloud/docs/view-the-audit-log',
    ],
    evidence: 'The audit logs of the recent days, reduced to installations of apps.',
    options: ['recentDays'],
    controls: joined(auditLogging, vendorRisk),
    needs: ['jira.apps'],
  },
  evaluate(context) {
    const { snapshot, now, settings } = context;
    const known = context.slice('jira.apps').items;
    const found = new Map<string, Installation[]>();
    for (const installation of installationsOf(snapshot, known)) {
      if (daysSince(installation.at, now) >= settings.thresholds.recentDays) continue;
      const { id } = installation.app;
      found.set(id, [...(found.get(id) ?? []), installation]);
    }
    const others = known.filter(({ accountId, active }) => active && !found.has(accountId));
    return [
      ...[...found.values()].flatMap((all) => judge(all, manageAppsUrl(snapshot.siteUrl))),
      ...others.map(({ accountId, name }) => pass(appRef(accountId, name))),
      ...unseen(snapshot),
    ];
  },
});

function judge(installations: readonly Installation[], fixUrl: string): readonly RuleResult[] {
  const [last] = [...installations].sort((a, b) => (a.at > b.at ? -1 : 1));
  if (last === undefined) return [];
  const { app, at } = last;
  if (isAtlassianApp(app.name)) return [notApplicable(app, 'Atlassian makes the app itself')];
  return [
    {
      outcome: 'fail',
      resource: app,
      message: `App "${app.name}" was installed on ${at.slice(0, 10)}`,
      evidence: installations.map(({ evidence }) => evidence),
      affected: [],
      fixUrl,
    },
  ];
}

/** Logs that could not be read to their end may hide an installation. A product that is not there hides none. */
function unseen(snapshot: Snapshot): readonly RuleResult[] {
  const inJiraLog = listGapOf(collected(snapshot, 'jira.auditEvents'));
  const inConfluenceLog = listGapOf(collected(snapshot, 'confluence.events'));
  return [
    ...(inJiraLog === undefined ? [] : [notAvailable(jiraSite, inJiraLog.reason)]),
    ...(inConfluenceLog === undefined || inConfluenceLog.code === 'not-installed'
      ? []
      : [notAvailable(confluenceSite, inConfluenceLog.reason)]),
  ];
}
