import { deadBecause } from '../access/dead-credential';
import { tokenOwners } from '../access/token-owners';
import type { TokenOwner } from '../access/token-owners';
import type { Evidence, ResourceRef } from '../contract';
import type { ApiToken, RuleResult, Snapshot } from '../domain';
import { accountStanding, withStanding } from './account-standing';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { timesOf } from './credentials';
import { notApplicable, notAvailable, settle } from './judgement';
import type { Judgement } from './judgement';
import { organizationFixUrl, organizationSources } from './organization-facts';
import { accountRef } from './resources';
import { refusal, unseenResources } from './unseen-resources';

/** What a rule asks of every API token that opens something. */
export interface TokenQuestion {
  /** Why the question does not arise for a token; undefined when it does. */
  readonly outside?: (token: ApiToken, owner: TokenOwner) => string | undefined;
  readonly judge: (token: ApiToken, owner: TokenOwner) => readonly Judgement[];
  /** What is wrong, to follow the name of the token: "never ends". */
  readonly objection: (token: ApiToken, owner: TokenOwner) => string;
}

/**
 * Asks a question of every live token of people and programs, each token one result. What its owner administers is told
 * with the finding. Tokens that are blocked or have expired open nothing and are outside.
 */
export function judgeTokens(facts: RuleFacts, question: TokenQuestion): RuleResult[] {
  const { snapshot, now } = facts;
  const ownerOf = tokenOwners({
    users: collected(snapshot, 'organization.users'),
    serviceAccounts: collected(snapshot, 'organization.serviceAccounts'),
    serviceAccountTokens: collected(snapshot, 'organization.serviceAccountTokens'),
  });
  const standingOf = accountStanding(facts);
  const fixUrl = organizationFixUrl(snapshot);
  const tokens = apiTokens(snapshot);
  const judged = tokens.map((token) => {
    const { accountId } = token;
    const owner = ownerOf(token);
    const resource = tokenRef(token, owner);
    const outside = deadBecause(token, now) ?? question.outside?.(token, owner);
    if (outside !== undefined) return notApplicable(resource, outside);
    const standing = standingOf({ accountId, name: owner.name }).filter(
      ({ kind }) => kind !== 'tokens',
    );
    const result = settle(resource, question.judge(token, owner), () => ({
      message: withStanding(
        `API token "${token.label}" of ${owner.name} ${question.objection(token, owner)}`,
        standing,
        'its owner ',
      ),
      affected: [accountRef(snapshot.siteUrl, accountId, owner.name)],
      fixUrl,
    }));
    if (result.outcome !== 'fail') return result;
    return { ...result, evidence: [...result.evidence, ...standing.map((one) => one.evidence)] };
  });
  return [
    ...judged,
    ...unseenTokens(
      snapshot,
      tokens.map(({ id }) => id),
    ),
  ];
}

/** A fact that a list of tokens told. */
export function tokenEvidence(token: ApiToken, owner: TokenOwner, says: string): Evidence {
  return {
    text: `API token "${token.label}" of ${owner.name} ${says}`,
    source: organizationSources[owner.kind === 'program' ? 'serviceAccountTokens' : 'apiTokens'],
    data: { tokenId: token.id, accountId: token.accountId, ...timesOf(token) },
  };
}

const lists = ['organization.apiTokens', 'organization.serviceAccountTokens'] as const;

/** Every token of people and programs, once. */
function apiTokens(snapshot: Snapshot): readonly ApiToken[] {
  const tokens = lists.flatMap((name) => collected(snapshot, name).items);
  return [...new Map(tokens.map((token) => [token.id, token])).values()];
}

function tokenRef({ id, label }: ApiToken, owner: TokenOwner): ResourceRef {
  return { type: 'org:api-token', id, name: `${label} (${owner.name})` };
}

/**
 * Tokens that are known to exist and could not be read, and the list of programs' tokens where it was refused. An
 * organization that has no such list has no service accounts.
 */
function unseenTokens(snapshot: Snapshot, seen: readonly string[]): RuleResult[] {
  const refused = refusal(collected(snapshot, 'organization.serviceAccountTokens'));
  const resource: ResourceRef = {
    type: 'org:api-token',
    id: 'service-accounts',
    name: 'API tokens of service accounts',
  };
  return [
    ...lists.flatMap((name) =>
      unseenResources(collected(snapshot, name), seen, {
        type: 'org:api-token',
        noun: 'API token',
      }),
    ),
    ...(refused === undefined ? [] : [notAvailable(resource, refused)]),
  ];
}
