import { defineRule } from '../../domain';
import type { RuleResult } from '../../domain';
import { ownersOf, unseenOwners } from '../bitbucket-owners';
import { collected } from '../collected';
import { leastPrivilege } from '../controls';
import { pass } from '../judgement';
import { byId, repositoryRef } from '../resources';

/** Looks for deploy keys that open all repositories of a project instead of one. */
export const projectDeployKey = defineRule({
  meta: {
    id: 'bitbucket/project-deploy-key',
    title: 'A deploy key opens every repository of a project',
    severity: 'medium',
    resource: 'bitbucket:deploy-key',
    rationale:
      'The key opens every repository of the project, also those that are added next year. A machine seldom needs more than one or two of them.',
    threat: 'One leaked key, and all code of the project is gone with all secrets in its history.',
    remediation: [
      'Find out which repositories the machine with this key reads.',
      'Add a key of its own to each of them.',
      'Delete the key of the project.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-deployments/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/',
    ],
    evidence: 'The deploy keys of every project, and the repositories that each opens.',
    controls: leastPrivilege,
    needs: ['bitbucket.deployKeys'],
  },
  evaluate(context) {
    const { snapshot } = context;
    const keys = context.slice('bitbucket.deployKeys');
    const ownerOf = ownersOf(snapshot);
    const repositories = collected(snapshot, 'bitbucket.repositories').items;
    const judged = keys.items.map(({ id, label, opens, resourceId }): RuleResult => {
      const resource = { type: 'bitbucket:deploy-key', id, name: label } as const;
      if (opens === 'repository') return pass(resource);
      const owner = ownerOf(resourceId);
      return {
        outcome: 'fail',
        resource,
        message: `Deploy key "${label}" opens every repository of ${owner.text}`,
        evidence: [
          {
            text: `The key was added to ${owner.text}`,
            source: owner.source('/deploy-keys'),
            data: { projectId: resourceId },
          },
        ],
        affected: repositories
          .filter(({ projectId }) => projectId === resourceId)
          .map(repositoryRef)
          .sort(byId),
        discriminator: resourceId,
        ...owner.fix,
      };
    });
    return [...judged, ...unseenOwners(snapshot, keys)];
  },
});
