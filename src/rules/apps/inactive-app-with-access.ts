import { defineRule } from '../../domain';
import type { RuleResult, Snapshot } from '../../domain';
import { accountHoldings } from '../account-holdings';
import { collected } from '../collected';
import { accountLifecycle } from '../controls';
import { notAvailable, pass } from '../judgement';
import { appRef } from '../resources';

/** Joins apps that are switched off with everything an account can hold by name: schemes, roles, admin groups, spaces. */
export const inactiveAppWithAccess = defineRule({
  meta: {
    id: 'apps/inactive-app-with-access',
    title: 'An inactive app account still holds grants, roles or groups',
    severity: 'medium',
    resource: 'app',
    rationale:
      'Uninstalling an app switches its account off and leaves what it held. Installing it again, or a new version of it, brings everything back without anybody agreeing to it.',
    threat: 'Somebody tries the app once more, and it has the rights of years ago at once.',
    remediation: [
      'Take the account out of the schemes, roles, groups and spaces that the evidence names.',
      'Make this a step of how apps are uninstalled.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/block-app-access',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/',
    ],
    evidence: 'The accounts of apps that are switched off, with everything that each still holds.',
    controls: accountLifecycle,
    needs: ['jira.accessGroups', 'jira.accounts', 'jira.groupMembers', 'jira.groups'],
  },
  evaluate({ snapshot }) {
    const holdings = accountHoldings(snapshot);
    const gap = hidingGap(snapshot);
    return [...apps(snapshot)].map(([accountId, { name, active }]): RuleResult => {
      const resource = appRef(accountId, name);
      const evidence = active ? [] : holdings(accountId, name);
      if (evidence.length > 0) {
        return {
          outcome: 'fail',
          resource,
          message: `App "${name}" is switched off and still holds access`,
          evidence,
          affected: [],
        };
      }
      return active || gap === undefined ? pass(resource) : notAvailable(resource, gap);
    });
  },
});

interface App {
  readonly name: string;
  readonly active: boolean;
}

/** Every app account that something refers to. */
function apps(snapshot: Snapshot): ReadonlyMap<string, App> {
  const accounts = [
    ...collected(snapshot, 'jira.groupMembers').items.flatMap(({ members }) => members),
    ...(snapshot.slice('confluence.accounts')?.items ?? []),
    ...collected(snapshot, 'jira.accounts').items,
  ];
  return new Map(
    accounts
      .filter(({ accountType }) => accountType === 'app')
      .map(({ accountId, name, active }) => [accountId, { name, active }]),
  );
}

/** Why an app may hold something that was not seen; undefined when everything was. */
function hidingGap(snapshot: Snapshot): string | undefined {
  const slices = [
    collected(snapshot, 'jira.permissionSchemes'),
    collected(snapshot, 'jira.roleActors'),
    collected(snapshot, 'jira.groupMembers'),
    snapshot.slice('confluence.spaceGrants') ?? { gaps: [] },
  ];
  return slices.flatMap(({ gaps }) => gaps)[0]?.reason;
}
