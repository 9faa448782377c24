import type { Evidence } from '../contract';
import type { OrganizationUser, RuleResult } from '../domain';
import { accountStanding, withStanding } from './account-standing';
import type { Standing } from './account-standing';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { notApplicable, settle, unclear } from './judgement';
import type { Failure, Judgement } from './judgement';
import { outsiders, organizationFixUrl, organizationSources } from './organization-facts';
import { accountRef } from './resources';
import { unseenResources } from './unseen-resources';

/** What a rule asks of every account of the organization that a person logs in with. */
export interface AccountQuestion {
  /** Why the question does not arise for an account; undefined when it does. */
  readonly outside?: (user: OrganizationUser) => string | undefined;
  readonly judge: (user: OrganizationUser) => readonly Judgement[];
  /** What is wrong, to follow the name: "has no two-step verification". */
  readonly objection: (user: OrganizationUser) => string;
  /** Of what makes the account matter elsewhere, the kinds that the rule tells itself. */
  readonly tells?: readonly Standing['kind'][];
  readonly failure?: (user: OrganizationUser) => Partial<Failure>;
}

/**
 * Asks a question of every active person, each account one result. What else the account holds, in whatever product, is
 * told with the finding. Accounts that are switched off, and those of programs and customers, are outside.
 */
export function judgeAccounts(facts: RuleFacts, question: AccountQuestion): RuleResult[] {
  const { snapshot } = facts;
  const users = collected(snapshot, 'organization.users');
  const outsider = outsiders(snapshot);
  const standingOf = accountStanding(facts);
  const fixUrl = organizationFixUrl(snapshot);
  const judged = users.items.map((user) => {
    const { accountId, name } = user;
    const resource = accountRef(snapshot.siteUrl, accountId, name);
    const outside = outsider(user) ?? question.outside?.(user);
    if (outside !== undefined) return notApplicable(resource, outside);
    const result = settle(resource, judgementsOf(question, user), () => ({
      message: `${name} ${question.objection(user)}`,
      affected: [],
      fixUrl,
      ...question.failure?.(user),
    }));
    if (result.outcome !== 'fail') return result;
    const standing = standingOf(user).filter(({ kind }) => question.tells?.includes(kind) !== true);
    return {
      ...result,
      message: withStanding(result.message, standing),
      evidence: [...result.evidence, ...standing.map(({ evidence }) => evidence)],
    };
  });
  const seen = users.items.map(({ accountId }) => accountId);
  return [...judged, ...unseenResources(users, seen, { type: 'account', noun: 'Account' })];
}

function judgementsOf({ judge }: AccountQuestion, user: OrganizationUser): readonly Judgement[] {
  if (user.accountType !== 'unknown') return judge(user);
  return [unclear(`The account ${user.accountId} is of a kind that is not known`)];
}

/** A fact that the list of users told of an account. */
export function userEvidence(
  { accountId }: OrganizationUser,
  text: string,
  data: Evidence['data'] = {},
): Evidence {
  return { text, source: organizationSources.users, data: { accountId, ...data } };
}
