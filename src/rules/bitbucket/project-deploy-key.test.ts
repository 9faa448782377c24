import { ruleTester } from '../rule-tester';
import { aRepository, theRepository, workspaceUrl } from '../testing/bitbucket';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { projectDeployKey } from './project-deploy-key';

const url = `${workspaceUrl}/workspace/projects/CORE`;
const theProject = { type: 'bitbucket:project', id: '{core}', name: 'Core', url } as const;
const resource = { type: 'bitbucket:deploy-key', id: '7', name: 'mirror' } as const;
const world = {
  'bitbucket.projects': [{ id: '{core}', key: 'CORE', name: 'Core', isPrivate: true, url }],
  'bitbucket.repositories': [
    aRepository(),
    aRepository({ id: '{beta}', slug: 'beta', name: 'Beta', projectId: '{open}' }),
  ],
};

ruleTester(projectDeployKey, {
  pass: [
    {
      name: 'a key of one repository',
      snapshot: bitbucketSnapshot({
        ...world,
        'bitbucket.deployKeys': [
          { id: '7', opens: 'repository', resourceId: '{alpha}', label: 'mirror' },
        ],
      }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'a key of a project',
      snapshot: bitbucketSnapshot({
        ...world,
        'bitbucket.deployKeys': [
          { id: '7', opens: 'project', resourceId: '{core}', label: 'mirror' },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'Deploy key "mirror" opens every repository of project "Core"',
          evidence: [
            {
              text: 'The key was added to project "Core"',
              source: 'GET /2.0/workspaces/acme/projects/CORE/deploy-keys',
              data: { projectId: '{core}' },
            },
          ],
          affected: [theRepository],
          discriminator: '{core}',
          fixUrl: `${url}/settings`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the keys of the project could not be read',
      snapshot: bitbucketSnapshot(world, { 'bitbucket.deployKeys': [hidden('{core}')] }),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
});
