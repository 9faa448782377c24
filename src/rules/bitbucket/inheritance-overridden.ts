import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import { repositorySource } from '../bitbucket-sources';
import { changeControl } from '../controls';
import { judgeRepositories } from '../judge-repositories';
import { notApplicable, notAvailable, pass } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';
import { listed } from '../wording';

/** Looks for repositories that have settings of their own where their project would give them its own. */
export const inheritanceOverridden = defineRule({
  meta: {
    id: 'bitbucket/inheritance-overridden',
    title: "A repository overrides its project's settings",
    severity: 'low',
    resource: 'bitbucket:repository',
    rationale:
      'Settings that are made once in the project hold for all its repositories. One that overrides them drifts: what is tightened in the project does not reach it.',
    threat: 'The branches of one forgotten repository stay open after all others were closed.',
    remediation: [
      'Open the repository’s settings and compare them with those of its project.',
      'Take the settings from the project again, unless somebody can say why not.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/configure-a-projects-branch-restrictions/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/',
    ],
    evidence: 'The settings that every repository does not take from its project.',
    controls: changeControl,
    needs: ['bitbucket.repositories', 'bitbucket.overrides'],
  },
  evaluate(context) {
    const overrides = context.slice('bitbucket.overrides');
    const byRepository = new Map(overrides.items.map((item) => [item.repositoryId, item]));
    return judgeRepositories(context, (repository, resource) => {
      const { id, name, projectId } = repository;
      if (projectId === undefined) return notApplicable(resource, 'It belongs to no project');
      const seen = byRepository.get(id);
      if (seen === undefined) {
        const why = gapOf(overrides, id)?.reason ?? 'they were not collected';
        return notAvailable(
          resource,
          `The settings that repository "${name}" takes from its project could not be read: ${why}`,
        );
      }
      if (seen.overridden.length === 0) return pass(resource);
      const settings = seen.overridden.map((setting) => setting.replaceAll('_', ' '));
      return {
        outcome: 'fail',
        resource,
        message: `Repository "${name}" has its own ${listed(settings)} instead of its project’s`,
        evidence: seen.overridden.map((setting, at) => ({
          text: `Not taken from the project: ${settings[at] ?? setting}`,
          source: repositorySource(context.snapshot, repository, '/override-settings'),
          data: { setting, overridden: true },
        })),
        affected: [],
        ...bitbucketFix(repository, bitbucketPages.repository),
      };
    });
  },
});
