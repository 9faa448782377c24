import { ruleTester } from '../rule-tester';
import { aWorkspace, theWorkspace, workspaceUrl } from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { unsecuredWorkspaceVariable } from './unsecured-workspace-variable';

const workspace = { 'bitbucket.workspace': [aWorkspace()] };
const secured = { id: '{v1}', key: 'NPM_TOKEN', secured: true };

ruleTester(unsecuredWorkspaceVariable, {
  pass: [
    {
      name: 'secured',
      snapshot: bitbucketSnapshot({ ...workspace, 'bitbucket.workspaceVariables': [secured] }),
      results: [{ outcome: 'pass', resource: theWorkspace }],
    },
  ],
  fail: [
    {
      name: 'in the clear',
      snapshot: bitbucketSnapshot({
        ...workspace,
        'bitbucket.workspaceVariables': [{ ...secured, secured: false }],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theWorkspace,
          message: 'Variable "NPM_TOKEN" of workspace "Acme" can be read in the clear',
          confidence: 'inferred',
          evidence: [
            {
              text: 'Variable "NPM_TOKEN" is not secured',
              source: 'GET /2.0/workspaces/acme/pipelines-config/variables',
              data: { variableId: '{v1}', key: 'NPM_TOKEN', secured: false },
            },
          ],
          affected: [],
          fixUrl: `${workspaceUrl}/workspace/settings`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'one variable could not be read',
      snapshot: bitbucketSnapshot(
        { ...workspace, 'bitbucket.workspaceVariables': [secured] },
        { 'bitbucket.workspaceVariables': [hidden('{v2}')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theWorkspace,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a host',
      snapshot: bitbucketSnapshot({
        ...workspace,
        'bitbucket.workspaceVariables': [{ id: '{v3}', key: 'SONAR_HOST', secured: false }],
      }),
      results: [{ outcome: 'pass', resource: theWorkspace }],
    },
  ],
});
