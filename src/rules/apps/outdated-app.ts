import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { ConnectApp, RuleResult } from '../../domain';
import { collected } from '../collected';
import { notApplicable, notAvailable, pass } from '../judgement';
import { manageAppsUrl } from '../links';
import { jiraSite } from '../resources';
import {
  connectAppRef,
  connectAppsSource,
  forgeAppsOf,
  forgeAppsSource,
  hostNames,
  isByAtlassian,
} from '../site-apps';
import type { ForgeApp } from '../site-apps';

/** Looks for apps that wait for an update, which is one that asks for more than before, and for apps that are off. */
export const outdatedApp = defineRule({
  meta: {
    id: 'apps/outdated-app',
    title: 'An app is outdated or disabled',
    severity: 'low',
    resource: 'app',
    rationale:
      'Small updates come by themselves. One that waits needs the consent of an administrator, and until then its fixes do not arrive. An app that is off is not needed, and can be switched on again by one click.',
    threat:
      'A weakness that the vendor fixed months ago is still there, because nobody pressed the button.',
    remediation: [
      'Open "Manage apps" and look at what the new version asks for.',
      'Update the app if that is in order.',
      'Uninstall it if it is off or nobody uses it.',
    ],
    references: [
      'https://support.atlassian.com/organization-administration/docs/installing-and-managing-app-access',
      'https://developer.atlassian.com/platform/forge/environments-and-versions/',
    ],
    evidence: 'The list of installed apps with the version that runs and the newest one.',
    controls: { cis: ['2.2', '2.3'], nist: ['SI-2'], iso: ['A.8.8', 'A.8.19'], soc2: ['CC7.1'] },
    needs: ['site.connectApps'],
  },
  evaluate(context) {
    const { snapshot } = context;
    const connect = context.slice('site.connectApps');
    const forge = collected(snapshot, 'site.forgeApps');
    const gap = listGapOf(connect) ?? listGapOf(forge);
    const fixUrl = manageAppsUrl(snapshot.siteUrl);
    return [
      ...connect.items.map((app) => judgeConnect(app, fixUrl)),
      ...forgeAppsOf(forge.items).map((app) => judgeForge(app, fixUrl)),
      ...(gap === undefined ? [] : [notAvailable(jiraSite, gap.reason)]),
    ];
  },
});

function judgeConnect(app: ConnectApp, fixUrl: string): RuleResult {
  const { key, name, version, enabled, hosts, updateAvailable } = app;
  const resource = connectAppRef(app);
  if (isByAtlassian(app)) return notApplicable(resource, 'Atlassian makes the app itself');
  const problem = enabled ? 'waits for an update' : 'is switched off';
  if (!enabled || updateAvailable === true) {
    return {
      outcome: 'fail',
      resource,
      message: `App "${name}" ${problem}`,
      evidence: [
        {
          text: `${name} ${problem} in ${hostNames(hosts)}`,
          source: connectAppsSource,
          data: { key, version: version ?? null, enabled },
        },
      ],
      affected: [],
      fixUrl,
    };
  }
  return updateAvailable === false
    ? pass(resource)
    : notAvailable(resource, 'The site did not tell whether there is an update');
}

function judgeForge({ ref, installations }: ForgeApp, fixUrl: string): RuleResult {
  const old = installations.filter(({ latest }) => latest === false);
  if (old.length > 0) {
    return {
      outcome: 'fail',
      resource: ref,
      message: `App "${ref.name}" waits for an update`,
      evidence: old.map(({ appId, host, version }) => ({
        text: `${ref.name} waits for an update in ${hostNames([host])}`,
        source: forgeAppsSource,
        data: { appId, host, version: version ?? null },
      })),
      affected: [],
      fixUrl,
    };
  }
  return installations.every(({ latest }) => latest === true)
    ? pass(ref)
    : notAvailable(ref, 'The site did not tell whether there is an update');
}
