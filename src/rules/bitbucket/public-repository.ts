import { defineRule } from '../../domain';
import { repositoriesSource } from '../bitbucket-sources';
import { publicExposure } from '../controls';
import { judgeRepositories } from '../judge-repositories';
import { pass } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';

/** Looks for repositories that anyone on the internet can read. */
export const publicRepository = defineRule({
  meta: {
    id: 'bitbucket/public-repository',
    title: 'A repository is public',
    severity: 'high',
    resource: 'bitbucket:repository',
    rationale:
      'Anyone on the internet can clone the code with its whole history, including everything that was deleted later. Most repositories of a company are public by mistake.',
    threat: 'Somebody clones the repository and searches its history for keys and weak spots.',
    remediation: [
      'Ask the team whether the repository is meant to be public.',
      'If not, make it private in the repository’s settings.',
      'Treat every secret that was ever committed to it as known, and replace it.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/set-repository-privacy-and-forking-options',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/',
    ],
    evidence: 'The list of the workspace’s repositories with the access level of each.',
    controls: publicExposure,
    needs: ['bitbucket.repositories'],
  },
  evaluate(facts) {
    return judgeRepositories(facts, (repository, resource) => {
      if (repository.isPrivate) return pass(resource);
      return {
        outcome: 'fail',
        resource,
        message: `Anyone on the internet can read repository "${repository.name}"`,
        evidence: [
          {
            text: 'The repository is not private',
            source: repositoriesSource(facts.snapshot),
            data: { isPrivate: false },
          },
        ],
        affected: [],
        ...bitbucketFix(repository, bitbucketPages.repository),
      };
    });
  },
});
