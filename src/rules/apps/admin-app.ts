import { adminGroups, appAdminGroupName } from '../../access/admin-groups';
import { memberships } from '../../access/members';
import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { RuleResult } from '../../domain';
import { collected } from '../collected';
import { joined, privilegedAccess, vendorRisk } from '../controls';
import { membersSource } from '../judge-admin-groups';
import { notAvailable, pass } from '../judgement';
import { manageAppsUrl } from '../links';
import { appRef, groupRef } from '../resources';

/** Looks at the group in which Jira keeps the apps that administer it. Atlassian's own apps are among them. */
export const adminApp = defineRule({
  meta: {
    id: 'apps/admin-app',
    title: 'An app has administrator-level access',
    severity: 'medium',
    resource: 'app',
    rationale:
      'The app reads and changes everything in Jira. Its vendor’s security is part of yours, and nothing in Jira shows what the app does with the data.',
    threat: 'A breach of the vendor is a breach of your site.',
    remediation: [
      'Open "Manage apps" and find the app.',
      'Check who makes it, whether it is still used, and whether it runs on Atlassian.',
      'Uninstall it if nobody can say what it is for.',
    ],
    references: [
      'https://support.atlassian.com/security-and-access-policies/docs/block-app-access',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/',
    ],
    evidence: 'The members of the group in which Jira keeps the apps that administer it.',
    controls: joined(privilegedAccess, vendorRisk),
    needs: ['jira.groups', 'jira.groupMembers'],
  },
  evaluate(context) {
    const { snapshot } = context;
    const groups = [
      ...adminGroups(collected(snapshot, 'jira.accessGroups').items),
      ...context.slice('jira.groups').items,
    ];
    const group = groups.find(({ name }) => name === appAdminGroupName);
    const gap = group === undefined ? listGapOf(context.slice('jira.groups')) : undefined;
    const results = new Map<string, RuleResult>();
    for (const { accountId, name, accountType } of collected(snapshot, 'jira.accounts').items) {
      if (accountType !== 'app') continue;
      const resource = appRef(accountId, name);
      results.set(
        accountId,
        gap === undefined ? pass(resource) : notAvailable(resource, gap.reason),
      );
    }
    if (group === undefined) return [...results.values()];

    const { members, unseen, reason = '' } = memberships(context.slice('jira.groupMembers'))(group);
    const doubtful = members.filter((member) => member.active && member.accountType === 'unknown');
    for (const { accountId, name } of doubtful) {
      const why = `Whether ${name} is an app is not known`;
      results.set(accountId, notAvailable(appRef(accountId, name), why));
    }
    for (const { accountId, name, active, accountType } of members) {
      if (accountType !== 'app' || !active) continue;
      results.set(accountId, {
        outcome: 'fail',
        resource: appRef(accountId, name),
        message: `App "${name}" administers Jira`,
        evidence: [
          {
            text: `${name} is in group "${group.name}", which administers Jira`,
            source: membersSource(group.groupId),
            data: { groupId: group.groupId, accountId },
          },
        ],
        affected: [],
        fixUrl: manageAppsUrl(snapshot.siteUrl),
      });
    }
    return unseen > doubtful.length
      ? [...results.values(), notAvailable(groupRef(group), reason)]
      : [...results.values()];
  },
});
