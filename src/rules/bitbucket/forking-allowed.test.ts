import { ruleTester } from '../rule-tester';
import { aWorkspace, theWorkspace, workspaceUrl } from '../testing/bitbucket';
import { bitbucketSnapshot } from '../testing/snapshot';
import { forkingAllowed } from './forking-allowed';

ruleTester(forkingAllowed, {
  pass: [
    {
      name: 'the setting is as it should be',
      snapshot: bitbucketSnapshot({
        'bitbucket.workspace': [aWorkspace({ forkingMode: 'internal_only' })],
      }),
      results: [{ outcome: 'pass', resource: theWorkspace }],
    },
  ],
  fail: [
    {
      name: 'the setting is as Bitbucket comes',
      snapshot: bitbucketSnapshot({
        'bitbucket.workspace': [aWorkspace({ forkingMode: 'allow_forks' })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theWorkspace,
          message: 'Private repositories of workspace "Acme" can be forked to other workspaces',
          evidence: [
            {
              text: 'The workspace does not restrict forking',
              source: 'GET /2.0/workspaces/acme',
              data: { forkingMode: 'allow_forks' },
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
      name: 'Bitbucket did not tell the setting',
      snapshot: bitbucketSnapshot({ 'bitbucket.workspace': [aWorkspace()] }),
      results: [
        {
          outcome: 'not-available',
          resource: theWorkspace,
          reason: 'Bitbucket did not tell the forking policy of the workspace',
        },
      ],
    },
  ],
});
