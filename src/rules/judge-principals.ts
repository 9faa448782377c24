import { holdingsOf } from '../access/space-grants';
import type { ConfluenceSpace, RuleResult, SpaceGrant, SpacePrincipal } from '../domain';
import type { RuleFacts } from './collected';
import { confluenceAudiencesOf } from './confluence-facts';
import { unclear } from './judgement';
import type { Judgement } from './judgement';
import { judgeSpaces, offendingHoldings } from './judge-spaces';
import type { SpaceQuestion } from './judge-spaces';

/** What a rule thinks of a principal: `who` begins the sentence about what it holds. Undefined when it is fine. */
export type PrincipalVerdict = { readonly who: string } | { readonly unclear: string } | undefined;

/** What a rule asks of everybody who holds something in a space. */
export interface PrincipalQuestion extends Pick<SpaceQuestion, 'outside' | 'failure'> {
  /** Whether a grant is of the kind the rule is about, whoever holds it. */
  readonly matters: (grant: SpaceGrant, space: ConfluenceSpace) => boolean;
  readonly verdict: (principal: SpacePrincipal) => PrincipalVerdict;
}

/** Asks of every space whether somebody holds what they should not. */
export function judgePrincipals(
  facts: RuleFacts,
  { matters, verdict, ...question }: PrincipalQuestion,
): RuleResult[] {
  const tell = offendingHoldings(facts);
  return judgeSpaces(facts, {
    ...question,
    judge: (grants, space) =>
      holdingsOf(grants.filter((grant) => matters(grant, space))).flatMap(
        ({ principal, grants: held }): readonly Judgement[] => {
          const found = verdict(principal);
          if (found === undefined) return [];
          return 'who' in found ? tell(space, found.who, held) : [unclear(found.unclear)];
        },
      ),
  });
}

/** Objects to principals that stand for everyone with an account. Those without one belong to the public-* rules. */
export function everyoneVerdict(facts: RuleFacts): (principal: SpacePrincipal) => PrincipalVerdict {
  const audienceOf = confluenceAudiencesOf(facts);
  return (principal) => {
    const audience = audienceOf(principal);
    if (audience.kind === 'undecided') return { unclear: audience.reason };
    return audience.kind === 'everyone' ? { who: audience.who } : undefined;
  };
}
