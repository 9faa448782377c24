import type { ResourceRef } from '../contract';
import type { BitbucketRepository, RuleResult } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { repositoryRef } from './resources';
import { unseenItems } from './unseen-items';

/** Asks a question of every repository. Those known to exist but not seen are not available. */
export function judgeRepositories(
  { snapshot }: RuleFacts,
  judge: (repository: BitbucketRepository, resource: ResourceRef) => RuleResult,
): RuleResult[] {
  const repositories = collected(snapshot, 'bitbucket.repositories');
  return [
    ...repositories.items.map((repository) => judge(repository, repositoryRef(repository))),
    ...unseenItems(repositories, 'bitbucket:repository', 'Repository'),
  ];
}
