import type { GroupGrants } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  aRepository,
  manyMembers,
  repositoryFixUrl,
  theRepository,
  workspaceUrl,
} from '../testing/bitbucket';
import { anOrganizationGroup } from '../testing/organization';
import { bitbucketSnapshot, hidden } from '../testing/snapshot';
import { broadGroupWrite } from './broad-group-write';

type Permission = GroupGrants['grants'][number]['permission'];
type Given = readonly [slug: string, permission: Permission];

function grants(on: GroupGrants['on'], ...given: readonly Given[]): GroupGrants {
  return {
    on,
    resourceId: on === 'project' ? '{core}' : '{alpha}',
    grants: given.map(([slug, permission]) => ({ slug, name: slug, permission })),
  };
}

function world(own: readonly Given[], byProject: readonly Given[] = []) {
  return {
    'bitbucket.members': manyMembers,
    'bitbucket.projects': [
      {
        id: '{core}',
        key: 'CORE',
        name: 'Core',
        isPrivate: true,
        url: `${workspaceUrl}/workspace/projects/CORE`,
      },
    ],
    'bitbucket.repositories': [aRepository()],
    'bitbucket.groupGrants': [grants('repository', ...own), grants('project', ...byProject)],
    'organization.groups': [
      anOrganizationGroup('staff', { users: 240 }),
      anOrganizationGroup('team', { users: 8 }),
    ],
  };
}

const own = {
  text: 'Group "staff" with 240 members may write to the repository',
  source: 'GET /2.0/repositories/acme/alpha/permissions-config/groups',
  data: { on: 'repository', groupSlug: 'staff', permission: 'write', people: 240, matchedBy: 'id' },
};
const failure = {
  outcome: 'fail',
  resource: theRepository,
  message: 'A broad group can change repository "Alpha"',
  evidence: [own],
  affected: [],
  fixUrl: repositoryFixUrl,
} as const;

function byProject(power: string, permission: Permission) {
  return {
    text: `Group "staff" with 240 members may ${power} the repository by its permission on project "Core"`,
    source: 'GET /2.0/workspaces/acme/projects/CORE/permissions-config/groups',
    data: { on: 'project', groupSlug: 'staff', permission, people: 240, matchedBy: 'id' },
  };
}

ruleTester(broadGroupWrite, {
  pass: [
    {
      name: 'a small group writes and administers',
      snapshot: bitbucketSnapshot(world([['team', 'admin']], [['team', 'write']])),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
  fail: [
    {
      name: 'a broad group writes',
      snapshot: bitbucketSnapshot(world([['staff', 'write']])),
      results: [failure],
    },
    {
      name: 'a broad group administers by the project',
      snapshot: bitbucketSnapshot(world([['team', 'write']], [['staff', 'admin']])),
      results: [{ ...failure, evidence: [byProject('administer', 'admin')] }],
    },
    {
      name: 'a broad group that may create repositories in the project writes to all of them',
      snapshot: bitbucketSnapshot(world([['staff', 'write']], [['staff', 'create-repo']])),
      results: [
        {
          ...failure,
          message: 'A broad group can change repository "Alpha"',
          evidence: [own, byProject('write to', 'create-repo')],
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the size of a group',
      snapshot: bitbucketSnapshot(world([['guild', 'write']])),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason:
            'Bitbucket does not tell how many people are in group "guild", and the organization does not list it',
        },
      ],
    },
    {
      name: 'the permissions of the project',
      snapshot: bitbucketSnapshot(
        { ...world([]), 'bitbucket.groupGrants': [grants('repository')] },
        { 'bitbucket.groupGrants': [hidden('{core}')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'permissions that were not collected',
      snapshot: bitbucketSnapshot({
        ...world([]),
        'bitbucket.groupGrants': [grants('repository')],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theRepository,
          reason: 'The permissions were not collected',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a broad group only reads, or may do nothing',
      snapshot: bitbucketSnapshot(world([['staff', 'read']], [['staff', 'none']])),
      results: [{ outcome: 'pass', resource: theRepository }],
    },
    {
      name: 'a group of exactly the threshold',
      snapshot: bitbucketSnapshot(world([['staff', 'write']])),
      settings: { thresholds: { broadGroupMembers: 240 } },
      results: [{ outcome: 'pass', resource: theRepository }],
    },
  ],
});
