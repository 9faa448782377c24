import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { AppAccount, FailResult, RuleResult } from '../../domain';
import { collected } from '../collected';
import { notApplicable, notAvailable, pass } from '../judgement';
import { manageAppsUrl } from '../links';
import { appRef, jiraSite } from '../resources';
import { forgeAppsOf, forgeAppsSource, hostNames } from '../site-apps';
import type { ForgeApp } from '../site-apps';

/**
 * Looks for Forge apps that are installed from another environment than production. A site administrator's token shows
 * the environment; without it only the name tells, because Forge adds "(DEVELOPMENT)" or "(STAGING)" to it. Source:
 * developer.atlassian.com, "Forge environments and versions", 2024-10-30.
 */
export const developmentEnvironment = defineRule({
  meta: {
    id: 'apps/development-environment',
    title: 'A Forge app runs from a development or staging environment',
    severity: 'high',
    resource: 'app',
    rationale:
      'Each developer of an app deploys to its development environment from their own machine, without review, and what they deploy runs on your site at once.',
    threat: 'A developer’s stolen laptop puts code into your Jira that reads every issue.',
    remediation: [
      'Ask the makers of the app why it is not installed from production.',
      'Deploy it to production and install it from there.',
      'Uninstall the version from development or staging, and use a site of its own for tests.',
    ],
    references: [
      'https://developer.atlassian.com/platform/forge/environments-and-versions/',
      'https://developer.atlassian.com/platform/forge/staging-and-production-apps/',
    ],
    evidence: 'The list of Forge apps with the environment that each is installed from.',
    controls: { cis: ['16.8'], nist: ['CM-3', 'SA-3(1)'], iso: ['A.8.31'], soc2: ['CC8.1'] },
    needs: ['jira.apps'],
  },
  evaluate(context) {
    const forge = collected(context.snapshot, 'site.forgeApps');
    const gap = listGapOf(forge);
    const fixUrl = manageAppsUrl(context.snapshot.siteUrl);
    const told = forgeAppsOf(forge.items);
    const names = new Set(told.map(({ ref }) => withoutSuffix(ref.name)));
    const others = context
      .slice('jira.apps')
      .items.filter(({ name }) => !names.has(withoutSuffix(name)));
    return [
      ...told.map((app) => judgeInstalled(app, fixUrl)),
      ...others.flatMap((app) => judgeNamed(app, fixUrl)),
      ...(gap === undefined ? [] : [notAvailable(jiraSite, gap.reason)]),
    ];
  },
});

function judgeInstalled({ ref, installations }: ForgeApp, fixUrl: string): RuleResult {
  const loose = installations.filter(
    ({ environment }) => environment === 'development' || environment === 'staging',
  );
  if (loose.length === 0) {
    return installations.every(({ environment }) => environment === 'production')
      ? pass(ref)
      : notAvailable(ref, 'The site did not tell which environment the app is installed from');
  }
  return {
    ...failure(ref.name),
    resource: ref,
    evidence: loose.map(({ appId, host, environment, version }) => ({
      text: `${ref.name} runs in ${hostNames([host])} from its ${environment} environment`,
      source: forgeAppsSource,
      data: { appId, host, environment, version: version ?? null },
    })),
    fixUrl,
  };
}

/** What the name of an app tells. One without an addition may still come from an environment that developers named. */
function judgeNamed(
  { accountId, name, active, source }: AppAccount,
  fixUrl: string,
): readonly RuleResult[] {
  const resource = appRef(accountId, name);
  const environment = suffix.exec(name)?.[1]?.toLowerCase();
  if (environment === undefined) return [];
  if (!active) return [notApplicable(resource, 'The app is switched off')];
  const text = `Forge calls the app ${name}, as it does with apps from their ${environment} environment`;
  return [
    {
      ...failure(name),
      resource,
      confidence: 'inferred',
      evidence: [{ text, source, data: { accountId, environment } }],
      fixUrl,
    },
  ];
}

const suffix = / \((DEVELOPMENT|STAGING)\)$/i;

function withoutSuffix(name: string): string {
  return name.replace(suffix, '').trim().toLowerCase();
}

function failure(name: string): Pick<FailResult, 'outcome' | 'message' | 'affected'> {
  return {
    outcome: 'fail',
    message: `App "${name}" is not installed from production`,
    affected: [],
  };
}
