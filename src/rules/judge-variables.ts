import { gapOf } from '../access/unseen';
import type { BitbucketRepository, Gap, RepositoryVariable, RuleResult } from '../domain';
import type { RuleFacts } from './collected';
import { judgeRepositories } from './judge-repositories';
import { settle, unclear } from './judgement';
import { bitbucketFix, bitbucketPages } from './links';
import { unsecuredSecrets, variablesText } from './unsecured-secrets';
import type { Told } from './unsecured-secrets';

/** A kind of variables that repositories have. */
export interface VariableQuestion<V extends RepositoryVariable> {
  readonly variables: { readonly items: readonly V[]; readonly gaps: readonly Gap[] };
  readonly tell: (variable: V, repository: BitbucketRepository) => Told;
  /** Whose variables they are, for messages: `deployments of repository "Alpha"`. */
  readonly whose: (repository: BitbucketRepository) => string;
}

/** Objects to variables of repositories that are named like secrets and not secured, each repository one result. */
export function judgeVariables<V extends RepositoryVariable>(
  facts: RuleFacts,
  { variables, tell, whose }: VariableQuestion<V>,
): RuleResult[] {
  const byRepository = new Map<string, V[]>();
  for (const variable of variables.items) {
    const known = byRepository.get(variable.repositoryId);
    if (known === undefined) byRepository.set(variable.repositoryId, [variable]);
    else known.push(variable);
  }
  return judgeRepositories(facts, (repository, resource) => {
    const mine = byRepository.get(repository.id) ?? [];
    const judgements = unsecuredSecrets(mine, (variable) => tell(variable, repository));
    const gap = gapOf(variables, repository.id);
    const all = gap === undefined ? judgements : [...judgements, unclear(gap.reason)];
    return settle(resource, all, (evidence) => ({
      message: `${variablesText(evidence)} of ${whose(repository)} can be read in the clear`,
      confidence: 'inferred',
      affected: [],
      ...bitbucketFix(repository, bitbucketPages.repository),
    }));
  });
}
