import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { AppAccount, RuleResult, Snapshot } from '../../domain';
import { isAtlassianApp } from '../atlassian-apps';
import { collected } from '../collected';
import { vendorRisk } from '../controls';
import { notApplicable, notAvailable, pass } from '../judgement';
import { manageAppsUrl } from '../links';
import { appRef, jiraSite } from '../resources';

/** Compares every app in use with the list of approved ones, by name or account id. Atlassian's own need no approval. */
export const unapprovedApp = defineRule({
  meta: {
    id: 'apps/unapproved-app',
    title: 'An app is not on the approved list',
    severity: 'medium',
    resource: 'app',
    rationale:
      'The list says which vendors somebody has looked at. An app that is not on it has the same access, and nobody knows its vendor, its scopes or where it keeps the data.',
    threat: 'An app nobody has looked at sends issues to a server nobody knows.',
    remediation: [
      'Find out who uses the app and what for.',
      'Look at its vendor, its scopes and whether it runs on Atlassian.',
      'Add it to the list of approved apps in the settings, or uninstall it.',
    ],
    references: [
      'https://support.atlassian.com/organization-administration/docs/installing-and-managing-app-access',
      'https://support.atlassian.com/security-and-access-policies/docs/block-app-access',
    ],
    evidence: 'The list of installed apps beside the list of those that were approved.',
    options: ['approvedApps'],
    controls: vendorRisk,
    needs: ['jira.apps'],
  },
  evaluate({ snapshot, settings }) {
    const approved = new Set(settings.approvedApps.map(comparable));
    const gap =
      approved.size === 0 ? undefined : listGapOf(collected(snapshot, 'jira.appDirectory'));
    const results = appsOf(snapshot).map((app): RuleResult => {
      const { accountId, name, source } = app;
      const resource = appRef(accountId, name);
      const outside = outsideReason(app, approved);
      if (outside !== undefined) return notApplicable(resource, outside);
      if (approved.has(comparable(name)) || approved.has(comparable(accountId))) {
        return pass(resource);
      }
      return {
        outcome: 'fail',
        resource,
        message: `App "${name}" is not approved`,
        evidence: [
          {
            text: `${name} is in use and not among the apps that the settings approve`,
            source,
            data: { accountId },
          },
        ],
        affected: [],
        fixUrl: manageAppsUrl(snapshot.siteUrl),
      };
    });
    return gap === undefined ? results : [...results, notAvailable(jiraSite, gap.reason)];
  },
});

function outsideReason(
  { active, name }: AppAccount,
  approved: ReadonlySet<string>,
): string | undefined {
  if (approved.size === 0) {
    return 'The settings do not say which apps are approved; list them there to see the others';
  }
  if (!active) return 'The app is switched off';
  return isAtlassianApp(name) ? 'Atlassian makes the app itself' : undefined;
}

/** Every app that any list has shown. One that is off in a list is off. */
function appsOf(snapshot: Snapshot): readonly AppAccount[] {
  const apps = new Map<string, AppAccount>();
  for (const app of [
    ...collected(snapshot, 'jira.apps').items,
    ...collected(snapshot, 'jira.appDirectory').items,
  ]) {
    const known = apps.get(app.accountId);
    apps.set(
      app.accountId,
      known === undefined ? app : { ...known, active: known.active && app.active },
    );
  }
  return [...apps.values()];
}

function comparable(text: string): string {
  return text.trim().toLowerCase();
}
