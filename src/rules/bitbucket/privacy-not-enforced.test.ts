import { ruleTester } from '../rule-tester';
import { aWorkspace, theWorkspace, workspaceUrl } from '../testing/bitbucket';
import { bitbucketSnapshot } from '../testing/snapshot';
import { privacyNotEnforced } from './privacy-not-enforced';

ruleTester(privacyNotEnforced, {
  pass: [
    {
      name: 'the setting is as it should be',
      snapshot: bitbucketSnapshot({
        'bitbucket.workspace': [aWorkspace({ privacyEnforced: true })],
      }),
      results: [{ outcome: 'pass', resource: theWorkspace }],
    },
  ],
  fail: [
    {
      name: 'the setting is as Bitbucket comes',
      snapshot: bitbucketSnapshot({
        'bitbucket.workspace': [aWorkspace({ privacyEnforced: false })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theWorkspace,
          message: 'Members of workspace "Acme" can make repositories public',
          evidence: [
            {
              text: 'The workspace does not enforce private content',
              source: 'GET /2.0/workspaces/acme',
              data: { isPrivacyEnforced: false },
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
          reason: 'Bitbucket did not tell whether the workspace enforces privacy',
        },
      ],
    },
  ],
});
