import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import { repositorySource } from '../bitbucket-sources';
import { publicExposure } from '../controls';
import { judgeRepositories } from '../judge-repositories';
import { notAvailable, pass } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';

/** Looks for public repositories that run pipelines, whose logs are public as well. */
export const publicRepoPipelines = defineRule({
  meta: {
    id: 'bitbucket/public-repo-pipelines',
    title: 'A public repository runs pipelines',
    severity: 'high',
    resource: 'bitbucket:repository',
    rationale:
      'Anyone on the internet can read the logs of a public repository’s pipelines and see what they deploy, and where to. What a build prints by mistake is published at once.',
    threat: 'Somebody watches the logs until one of them prints a token.',
    remediation: [
      'Decide whether the builds have to be public.',
      'If not, switch Pipelines off in the repository’s settings, or build in a private repository.',
      'If so, keep every secret out of it: no workspace variables with secrets, and no self-hosted runners.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/',
    ],
    evidence: 'The public repositories of the workspace, and whether Pipelines is on in each.',
    controls: publicExposure,
    needs: ['bitbucket.repositories', 'bitbucket.pipelines'],
  },
  evaluate(context) {
    const pipelines = context.slice('bitbucket.pipelines');
    const states = new Map(pipelines.items.map(({ repositoryId, state }) => [repositoryId, state]));
    return judgeRepositories(context, (repository, resource) => {
      const { id, name, isPrivate } = repository;
      const state = states.get(id);
      if (isPrivate) return pass(resource);
      if (state === undefined) {
        const why = gapOf(pipelines, id)?.reason ?? 'it was not collected';
        return notAvailable(
          resource,
          `Whether public repository "${name}" runs pipelines could not be read: ${why}`,
        );
      }
      if (state !== 'on') return pass(resource);
      return {
        outcome: 'fail',
        resource,
        message: `Anyone on the internet can read the logs of pipelines of repository "${name}"`,
        evidence: [
          {
            text: 'The repository is public, and Pipelines is switched on',
            source: repositorySource(context.snapshot, repository, '/pipelines_config'),
            data: { isPrivate: false, pipelines: state },
          },
        ],
        affected: [],
        ...bitbucketFix(repository, bitbucketPages.repository),
      };
    });
  },
});
