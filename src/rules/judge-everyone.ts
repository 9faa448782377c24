import type { RuleResult } from '../domain';
import type { RuleFacts } from './collected';
import { jiraAudiencesOf } from './jira-facts';
import { fine, offends, unclear } from './judgement';
import { grantEvidence, judgeSchemes } from './judge-schemes';
import type { SchemeQuestion } from './judge-schemes';
import { permissionName } from './wording';

interface EveryoneQuestion extends Pick<SchemeQuestion, 'message'> {
  /** Whether a permission is too much for everyone. */
  readonly permission: (permission: string) => boolean;
}

/** Asks of every permission scheme whether it gives some permissions to everyone with an account. */
export function judgeEveryone(
  facts: RuleFacts,
  { permission, message }: EveryoneQuestion,
): RuleResult[] {
  const audiences = jiraAudiencesOf(facts);
  return judgeSchemes(facts, {
    judge(grant) {
      if (!permission(grant.permission)) return fine;
      const audience = audiences.ofHolder(grant.holder);
      if (audience.kind === 'undecided') return unclear(audience.reason);
      return audience.kind === 'everyone'
        ? offends(grantEvidence(`${audience.who} holds ${permissionName(grant.permission)}`, grant))
        : fine;
    },
    message,
  });
}
