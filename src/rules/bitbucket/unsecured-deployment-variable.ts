import { defineRule } from '../../domain';
import { repositorySource } from '../bitbucket-sources';
import { collected } from '../collected';
import { secretsManagement } from '../controls';
import { judgeVariables } from '../judge-variables';

/** Looks for variables of deployment environments that are named like secrets and stored in the open. */
export const unsecuredDeploymentVariable = defineRule({
  meta: {
    id: 'bitbucket/unsecured-deployment-variable',
    title: 'A deployment variable with a secret-like name is not secured',
    severity: 'high',
    resource: 'bitbucket:repository',
    rationale:
      'Deployment variables hold what opens the systems that are deployed to. One that is not secured can be read by everyone who administers the repository, and is not masked in logs.',
    threat: 'Whoever reads one log of a deployment can deploy to production alone.',
    remediation: [
      'Replace the secret: its value has to be taken for known.',
      'Delete the variable and create it again as a secured one with the new value.',
      'Prefer short-lived credentials by OpenID Connect where what you deploy to supports them.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pipelines/',
    ],
    evidence:
      'The names of the variables of every deployment environment, and whether each is secured.',
    controls: secretsManagement,
    needs: ['bitbucket.repositories', 'bitbucket.deploymentVariables'],
  },
  evaluate(context) {
    const { snapshot } = context;
    const environments = new Map(
      collected(snapshot, 'bitbucket.environments').items.map(({ id, name }) => [id, name]),
    );
    return judgeVariables(context, {
      variables: context.slice('bitbucket.deploymentVariables'),
      tell: ({ environmentId }, repository) => ({
        where: ` of environment "${environments.get(environmentId) ?? environmentId}"`,
        source: repositorySource(
          snapshot,
          repository,
          `/deployments_config/environments/${environmentId}/variables`,
        ),
      }),
      whose: ({ name }) => `deployments of repository "${name}"`,
    });
  },
});
