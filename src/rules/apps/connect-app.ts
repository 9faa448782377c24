import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { ConnectApp, RuleResult } from '../../domain';
import { collected } from '../collected';
import { joined, vendorRisk } from '../controls';
import { notApplicable, notAvailable, pass } from '../judgement';
import { manageAppsUrl } from '../links';
import { jiraSite } from '../resources';
import {
  connectAppRef,
  connectAppsSource,
  forgeAppsOf,
  hostNames,
  isByAtlassian,
} from '../site-apps';

/**
 * Looks for apps on Connect, which gets no security fixes after 31 January 2027. Apps on Forge pass; what Atlassian makes
 * itself, Atlassian moves itself. Source: developer.atlassian.com, "Connect end of support", 2026.
 */
export const connectApp = defineRule({
  meta: {
    id: 'apps/connect-app',
    title: 'An app is built on Connect, whose support ends 2027-01-31',
    severity: 'medium',
    resource: 'app',
    rationale:
      'A Connect app keeps your data on its vendor’s servers and holds a secret with which it may do all that its scopes allow. After the end of support Atlassian fixes nothing in what it stands on.',
    threat:
      'A weakness in a framework that nobody maintains opens every site that still runs on it.',
    remediation: [
      'Ask the vendor when a version on Forge comes, and install it when it does.',
      'If none comes, look for another app, and plan how its data moves.',
      'Uninstall the app where it is not used.',
    ],
    references: [
      'https://developer.atlassian.com/platform/adopting-forge-from-connect/how-to-adopt/',
      'https://support.atlassian.com/organization-administration/docs/installing-and-managing-app-access',
    ],
    evidence: 'The list of installed apps with the framework each is built on.',
    controls: joined(vendorRisk, { cis: ['2.2'], nist: ['SA-22'] }),
    needs: ['site.connectApps'],
  },
  evaluate(context) {
    const { snapshot } = context;
    const slice = context.slice('site.connectApps');
    const gap = listGapOf(slice);
    return [
      ...slice.items.map((app) => judge(app, manageAppsUrl(snapshot.siteUrl))),
      ...forgeAppsOf(collected(snapshot, 'site.forgeApps').items).map(({ ref }) => pass(ref)),
      ...(gap === undefined ? [] : [notAvailable(jiraSite, gap.reason)]),
    ];
  },
});

function judge(app: ConnectApp, fixUrl: string): RuleResult {
  const { key, name, version, vendor, enabled, hosts } = app;
  const resource = connectAppRef(app);
  if (isByAtlassian(app)) return notApplicable(resource, 'Atlassian makes the app itself');
  if (!enabled) return notApplicable(resource, 'The app is switched off');
  return {
    outcome: 'fail',
    resource,
    message: `App "${name}" is built on Connect`,
    evidence: [
      {
        text: `${name}${vendor === undefined ? '' : ` of ${vendor}`} runs in ${hostNames(hosts)} as a Connect app`,
        source: connectAppsSource,
        data: { key, version: version ?? null, vendor: vendor ?? null },
      },
    ],
    affected: [],
    fixUrl,
  };
}
