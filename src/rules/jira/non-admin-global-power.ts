import { accountStates } from '../../access/accounts';
import { adminGroups } from '../../access/admin-groups';
import { memberships } from '../../access/members';
import { gapOf, listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { RuleResult } from '../../domain';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { leastPrivilege } from '../controls';
import { notAvailable, pass } from '../judgement';
import { globalPermissionsUrl } from '../links';
import { accountRef } from '../resources';
import { listed, permissionName } from '../wording';

/**
 * Looks for accounts that administer Jira although no group of administrators has them. Jira lists the holders of no
 * global permission, so accounts that schemes and roles name are asked about one by one, and no more than a sample.
 */
export const nonAdminGlobalPower = defineRule({
  meta: {
    id: 'jira/non-admin-global-power',
    title: 'Someone outside the admin groups holds an administrative global permission',
    severity: 'medium',
    resource: 'account',
    rationale:
      'Whoever reviews administrators looks at the groups made for them. Power that comes another way is in no review, and stays when its owner moves on.',
    threat: 'An account that nobody counts among the administrators changes whatever it likes.',
    remediation: [
      'Open Jira’s global permissions.',
      'Find the group through which the account administers, and take the permission from the group.',
      'If the person is to administer Jira, put them in the group made for it.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-global-permissions/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/',
    ],
    evidence:
      'For accounts that schemes and roles name, whether each holds Administer Jira; a sample where there are many.',
    controls: leastPrivilege,
    needs: ['jira.globalPowers'],
  },
  evaluate(context) {
    const { siteUrl } = context.snapshot;
    const powers = context.slice('jira.globalPowers');
    const admins = administrators(context);
    const accounts = collected(context.snapshot, 'jira.accounts');
    const stateOf = accountStates(accounts);
    const judged = powers.items.map(({ accountId, permissions }): RuleResult => {
      const { name } = stateOf(accountId);
      const resource = accountRef(siteUrl, accountId, name);
      if (permissions.length === 0 || admins.ids.has(accountId)) return pass(resource);
      if (admins.doubt !== undefined) return notAvailable(resource, admins.doubt);
      const held = listed(permissions.map(permissionName));
      return {
        outcome: 'fail',
        resource,
        message: `${name} administers Jira and is in no group of administrators`,
        evidence: [
          {
            text: `${name} holds ${held}`,
            source: 'POST /rest/api/3/permissions/check',
            data: { accountId, permissions: permissions.join(', ') },
          },
        ],
        affected: [],
        fixUrl: globalPermissionsUrl(siteUrl),
      };
    });
    const asked = new Set(powers.items.map(({ accountId }) => accountId));
    const unasked = accounts.items.filter(
      ({ accountId, exists, active }) =>
        exists && active && !admins.ids.has(accountId) && !asked.has(accountId),
    );
    const unseen = unasked.map(({ accountId, name }) =>
      notAvailable(
        accountRef(siteUrl, accountId, name),
        gapOf(powers, accountId)?.reason ??
          `Accounts are asked about one by one, no more than ${String(asked.size)} in this scan, and this one was not`,
      ),
    );
    return [...judged, ...unseen];
  },
});

/** Who is known to administer, and why somebody else may be among them. */
function administrators({ snapshot }: RuleFacts): {
  readonly ids: ReadonlySet<string>;
  readonly doubt: string | undefined;
} {
  const access = collected(snapshot, 'jira.accessGroups');
  const membersOf = memberships(collected(snapshot, 'jira.groupMembers'));
  const ids = new Set<string>();
  let doubt = listGapOf(access)?.reason;
  for (const group of adminGroups(access.items)) {
    const { members, unseen, reason } = membersOf(group);
    for (const { accountId } of members) ids.add(accountId);
    if (unseen > 0) doubt ??= reason;
  }
  return { ids, doubt };
}
