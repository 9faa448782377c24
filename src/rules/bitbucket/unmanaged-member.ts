import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { BitbucketMember, RuleResult } from '../../domain';
import { accountStanding, withStanding } from '../account-standing';
import { personEvidence } from '../bitbucket-people';
import { workspaceSource } from '../bitbucket-sources';
import { notApplicable, notAvailable, pass } from '../judgement';
import { organizationFixUrl, organizationSources, outsiders } from '../organization-facts';
import { accountRef, unseenRef } from '../resources';
import { unseenItems } from '../unseen-items';

/** Joins the members of the workspace with the accounts of the organization, and looks for those it does not manage. */
export const unmanagedMember = defineRule({
  meta: {
    id: 'bitbucket/unmanaged-member',
    title: 'A workspace member is not a managed account',
    severity: 'medium',
    resource: 'account',
    rationale:
      'Your login rules do not hold for this account: no two-step verification, no single sign-on, no view of its tokens and keys. When its owner changes employers, it keeps the code.',
    threat: 'Whoever takes over a private mailbox clones every repository its owner can read.',
    remediation: [
      'Ask who works with the person, and whether that still goes on.',
      'Remove the account from the workspace if it does not.',
      'Claim the domain if it is yours; otherwise give the person a managed account.',
    ],
    references: [
      'https://support.atlassian.com/user-management/docs/verify-a-domain-to-manage-accounts/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/',
    ],
    evidence: 'The members of the workspace, and which of their accounts the organization manages.',
    controls: {
      cis: ['5.1', '6.1'],
      nist: ['AC-2', 'IA-8'],
      iso: ['A.5.16', 'A.5.18'],
      soc2: ['CC6.2', 'CC6.3'],
    },
    needs: ['bitbucket.members', 'organization.users'],
  },
  evaluate(context) {
    const { snapshot } = context;
    const members = context.slice('bitbucket.members');
    const users = context.slice('organization.users');
    const byAccount = new Map(users.items.map((user) => [user.accountId, user]));
    const outsider = outsiders(snapshot);
    const standingOf = accountStanding(context);
    const judge = (member: BitbucketMember): RuleResult => {
      const { accountId, userId, name, permission, inactive = false } = member;
      if (accountId === undefined) {
        const reason = 'Bitbucket did not tell the Atlassian account of the member';
        return notAvailable(unseenRef('account', userId, 'Bitbucket user'), reason);
      }
      const resource = accountRef(snapshot.siteUrl, accountId, name);
      const user = byAccount.get(accountId);
      if (inactive) return notApplicable(resource, 'The account is not active');
      // Being invited to a workspace needs no invitation to the organization.
      const outside =
        user === undefined || user.status === 'not_invited' ? undefined : outsider(user);
      if (outside !== undefined) return notApplicable(resource, outside);
      if (user?.managed === true) return pass(resource);
      if (user !== undefined && user.managed === undefined) {
        const reason = 'The organization does not tell whether it manages the account';
        return notAvailable(resource, reason);
      }
      const gap = user === undefined ? gapOf(users, accountId) : undefined;
      if (gap !== undefined) return notAvailable(resource, gap.reason);
      const standing = standingOf({ accountId, name }).filter(
        ({ says }) => !says.includes('Bitbucket'),
      );
      return {
        outcome: 'fail',
        resource,
        message: withStanding(
          `${name} is ${permission === 'owner' ? 'an owner' : 'a member'} of the workspace with an account that is not managed`,
          standing,
        ),
        // The organization lists everyone it manages, but not everyone it does not.
        ...(user === undefined ? { confidence: 'inferred' } : {}),
        evidence: [
          personEvidence(
            member,
            `is ${permission === 'owner' ? 'an owner' : 'a member'} of the workspace`,
            workspaceSource(snapshot, '/permissions'),
          ),
          {
            text:
              user === undefined
                ? 'The organization does not list the account'
                : 'The organization does not manage the account',
            source: organizationSources.users,
            data: { accountId, listed: user !== undefined },
          },
          ...standing.map(({ evidence }) => evidence),
        ],
        affected: [],
        fixUrl: organizationFixUrl(snapshot),
      };
    };
    const known = members.items.map(({ accountId = '' }) => ({ id: accountId }));
    return [
      ...members.items.map(judge),
      ...unseenItems({ items: known, gaps: members.gaps }, 'account', 'Account'),
    ];
  },
});
