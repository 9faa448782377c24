import { adminGroups } from '../../access/admin-groups';
import { isActivePerson, memberships } from '../../access/members';
import { looksShared } from '../../access/shared-names';
import type { Evidence } from '../../contract';
import { defineRule } from '../../domain';
import type { RuleResult } from '../../domain';
import { chargeOf, membersSource } from '../judge-admin-groups';
import { notAvailable, pass } from '../judgement';
import { organizationAdminUrl } from '../links';
import { accountRef, groupRef } from '../resources';

/** Looks at the display names of active administrators for names that nobody is called by, such as "IT Support". */
export const sharedAdminAccount = defineRule({
  meta: {
    id: 'jira/shared-admin-account',
    title: 'An administrator looks like a shared or service account',
    severity: 'medium',
    resource: 'account',
    rationale:
      'When several people log in with one account, its log says what was done but not by whom, its password is written down somewhere, and it has no second factor that is anybody’s own.',
    threat: 'A former colleague still knows the password, and nobody can prove who used it.',
    remediation: [
      'Find out who uses the account.',
      'Give each of them an administrator account of their own.',
      'Deactivate the shared one; for automation, use an app or a service account with only the rights it needs.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/give-users-admin-permissions/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-groups/',
    ],
    evidence: 'The names of everyone who administers Jira.',
    controls: {
      cis: ['5.4'],
      nist: ['AC-2(9)', 'IA-4'],
      iso: ['A.5.16', 'A.8.2'],
      soc2: ['CC6.1'],
    },
    needs: ['jira.accessGroups', 'jira.groupMembers'],
  },
  evaluate(context) {
    const { siteUrl } = context.snapshot;
    const membersOf = memberships(context.slice('jira.groupMembers'));
    const admins = new Map<string, { name: string; evidence: Evidence[] }>();
    const unseen: RuleResult[] = [];
    for (const group of adminGroups(context.slice('jira.accessGroups').items)) {
      const { members, reason } = membersOf(group);
      if (reason !== undefined) unseen.push(notAvailable(groupRef(group), reason));
      for (const { accountId, name } of members.filter(isActivePerson)) {
        const known = admins.get(accountId)?.evidence ?? [];
        const through = {
          text: `"${name}" is in group "${group.name}", which ${chargeOf(group)}`,
          source: membersSource(group.groupId),
          data: { groupId: group.groupId, accountId },
        };
        admins.set(accountId, { name, evidence: [...known, through] });
      }
    }
    const judged = [...admins].map(([accountId, { name, evidence }]): RuleResult => {
      const resource = accountRef(siteUrl, accountId, name);
      if (!looksShared(name)) return pass(resource);
      return {
        outcome: 'fail',
        resource,
        message: `Administrator "${name}" looks like an account that several people use`,
        confidence: 'inferred',
        evidence,
        affected: [],
        fixUrl: organizationAdminUrl,
      };
    });
    return [...judged, ...unseen];
  },
});
