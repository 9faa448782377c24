import { defineRule } from '../../domain';
import { repositoriesSource } from '../bitbucket-sources';
import { dataLeakage } from '../controls';
import { judgeRepositories } from '../judge-repositories';
import { notApplicable, notAvailable, pass } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';

/** Looks for private repositories whose forks may be public, where the workspace does not keep all forks inside. */
export const publicForks = defineRule({
  meta: {
    id: 'bitbucket/public-forks',
    title: 'A private repository allows public forks',
    severity: 'medium',
    resource: 'bitbucket:repository',
    rationale:
      'Everyone who can read the repository can make a copy of it that anyone on the internet can read, while the repository itself still says private.',
    threat: 'A developer forks the repository to try something and leaves the fork public.',
    remediation: [
      'Open the repository’s settings.',
      'Allow only private forks, or none.',
      'Look through the existing forks: the setting does not take them back.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/set-repository-privacy-and-forking-options',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/',
    ],
    evidence: 'The forking policy of every private repository and of the workspace.',
    controls: dataLeakage,
    needs: ['bitbucket.repositories'],
  },
  evaluate(facts) {
    const workspace = facts.snapshot.slice('bitbucket.workspace')?.items[0];
    return judgeRepositories(facts, (repository, resource) => {
      if (!repository.isPrivate) {
        return notApplicable(resource, 'Anyone may fork a public repository');
      }
      // The policy of the workspace goes before that of a repository.
      if (workspace?.forkingMode === 'internal_only') return pass(resource);
      if (repository.forkPolicy === undefined) {
        return notAvailable(
          resource,
          'Bitbucket did not tell the forking policy of the repository',
        );
      }
      if (repository.forkPolicy !== 'allow_forks') return pass(resource);
      return {
        outcome: 'fail',
        resource,
        message: `Private repository "${repository.name}" can be forked in public`,
        evidence: [
          {
            text: 'The repository is private and may be forked without restriction',
            source: repositoriesSource(facts.snapshot),
            data: { isPrivate: true, forkPolicy: repository.forkPolicy },
          },
        ],
        affected: [],
        ...bitbucketFix(repository, bitbucketPages.repository),
      };
    });
  },
});
