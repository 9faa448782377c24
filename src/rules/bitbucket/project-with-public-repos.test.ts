import type { BitbucketProject } from '../../domain';
import { ruleTester } from '../rule-tester';
import { aRepository, repositoriesSource, theRepository, workspaceUrl } from '../testing/bitbucket';
import { bitbucketSnapshot, hidden, refused } from '../testing/snapshot';
import { projectWithPublicRepos } from './project-with-public-repos';

const url = `${workspaceUrl}/workspace/projects/CORE`;
const theProject = { type: 'bitbucket:project', id: '{core}', name: 'Core', url } as const;
const projectsSource = 'GET /2.0/workspaces/acme/projects';

function aProject(change: Partial<BitbucketProject> = {}): BitbucketProject {
  return {
    id: '{core}',
    key: 'CORE',
    name: 'Core',
    isPrivate: true,
    hasPublicRepositories: false,
    url,
    ...change,
  };
}

ruleTester(projectWithPublicRepos, {
  pass: [
    {
      name: 'private, like its repositories',
      snapshot: bitbucketSnapshot({
        'bitbucket.projects': [aProject()],
        'bitbucket.repositories': [aRepository()],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
  fail: [
    {
      name: 'public, with two public repositories',
      snapshot: bitbucketSnapshot({
        'bitbucket.projects': [aProject({ isPrivate: false, hasPublicRepositories: true })],
        'bitbucket.repositories': [
          aRepository({ id: '{beta}', slug: 'beta', name: 'Beta', isPrivate: false }),
          aRepository({ isPrivate: false }),
          aRepository({ id: '{gamma}', slug: 'gamma', name: 'Gamma' }),
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Project "Core" is public',
          evidence: [
            { text: 'The project is public', source: projectsSource, data: { isPrivate: false } },
            {
              text: 'The project has 2 public repositories',
              source: repositoriesSource,
              data: { publicRepositories: 2 },
            },
          ],
          affected: [
            theRepository,
            {
              type: 'bitbucket:repository',
              id: '{beta}',
              name: 'Beta',
              url: `${workspaceUrl}/alpha`,
            },
          ],
          fixUrl: `${url}/settings`,
        },
      ],
    },
    {
      name: 'public, and empty',
      snapshot: bitbucketSnapshot({ 'bitbucket.projects': [aProject({ isPrivate: false })] }),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Project "Core" is public',
          evidence: [
            { text: 'The project is public', source: projectsSource, data: { isPrivate: false } },
          ],
          affected: [],
          fixUrl: `${url}/settings`,
        },
      ],
    },
    {
      name: 'a public repository that only the project’s own entry knows of',
      snapshot: bitbucketSnapshot(
        { 'bitbucket.projects': [aProject({ hasPublicRepositories: true })] },
        { 'bitbucket.repositories': [refused] },
      ),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Project "Core" has repositories that anyone on the internet can read',
          evidence: [
            {
              text: 'The project has publicly visible repositories',
              source: projectsSource,
              data: { hasPublicRepositories: true },
            },
          ],
          affected: [],
          fixUrl: `${url}/settings`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'neither the project nor the list of repositories tells',
      snapshot: bitbucketSnapshot(
        {
          'bitbucket.projects': [{ id: '{core}', key: 'CORE', name: 'Core', isPrivate: true, url }],
        },
        { 'bitbucket.repositories': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'a project that could not be read',
      snapshot: bitbucketSnapshot({}, { 'bitbucket.projects': [hidden('{core}')] }),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'bitbucket:project', id: '{core}', name: 'Project {core}' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the public repository is in another project',
      snapshot: bitbucketSnapshot({
        'bitbucket.projects': [aProject()],
        'bitbucket.repositories': [aRepository({ projectId: '{open}', isPrivate: false })],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
});
