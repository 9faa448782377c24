import { defineRule } from '../../domain';
import { repositorySource } from '../bitbucket-sources';
import { secretsManagement } from '../controls';
import { judgeVariables } from '../judge-variables';

/** Looks for variables of repositories that are named like secrets and stored in the open. */
export const unsecuredRepoVariable = defineRule({
  meta: {
    id: 'bitbucket/unsecured-repo-variable',
    title: 'A pipeline variable with a secret-like name is not secured',
    severity: 'high',
    resource: 'bitbucket:repository',
    rationale:
      'Everyone who administers the repository can read the value of a variable that is not secured, and Pipelines does not mask it in logs, which every reader of the repository can open.',
    threat:
      'A build prints its environment, and the password stands in a log for everyone to read.',
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
      'The names of the pipeline variables of every repository, and whether each is secured.',
    controls: secretsManagement,
    needs: ['bitbucket.repositories', 'bitbucket.repositoryVariables'],
  },
  evaluate(context) {
    return judgeVariables(context, {
      variables: context.slice('bitbucket.repositoryVariables'),
      tell: (_variable, repository) => ({
        source: repositorySource(context.snapshot, repository, '/pipelines_config/variables'),
      }),
      whose: ({ name }) => `repository "${name}"`,
    });
  },
});
