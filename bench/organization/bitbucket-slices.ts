import type { GroupGrants, SnapshotData } from '../../src/domain';
import type { GrantTable } from './grant-table';
import { groupName } from './jira-slices';
import type { Organization } from './organization';
import { permissionAt } from './permissions';
import { whole } from './whole';

/** What a scan would have read from Bitbucket. */
export function bitbucketSlices(organization: Organization): SnapshotData['slices'] {
  const { size, grants, projectOf, accountIds } = organization;
  return {
    'bitbucket.workspace': whole([{ id: '{workspace}', slug: 'work', name: 'Work' }]),
    'bitbucket.members': whole(
      [...grants.workspace.on(0)].map(({ holder }) => ({
        userId: accountIds[holder] ?? '',
        accountId: accountIds[holder] ?? '',
        name: `Person ${holder}`,
        permission: 'owner' as const,
      })),
    ),
    'bitbucket.projects': whole(
      Array.from({ length: grants.repositoryProjects.places }, (_none, place) => ({
        id: repositoryProjectId(place),
        key: `R${place}`,
        name: `Repositories ${place}`,
        isPrivate: true,
      })),
    ),
    'bitbucket.repositories': whole(
      Array.from({ length: size.repositories }, (_none, place) => ({
        id: repositoryId(place),
        slug: `repository-${place}`,
        name: `Repository ${place}`,
        projectId: repositoryProjectId(projectOf[place] ?? 0),
        isPrivate: true,
      })),
    ),
    'bitbucket.groupGrants': whole([
      ...groupGrants(organization, grants.repositoryProjects, 'project'),
      ...groupGrants(organization, grants.repositories, 'repository'),
    ]),
  };
}

export function repositoryId(place: number): string {
  return `{repository-${place}}`;
}

function repositoryProjectId(place: number): string {
  return `{project-${place}}`;
}

function groupGrants(
  { accountIds, groupIds }: Organization,
  table: GrantTable,
  on: GroupGrants['on'],
): readonly GroupGrants[] {
  return Array.from({ length: table.places }, (_none, place) => ({
    on,
    resourceId: on === 'project' ? repositoryProjectId(place) : repositoryId(place),
    grants: [...table.on(place)].map(({ holder, permission }) => ({
      slug: groupIds[holder - accountIds.length] ?? '',
      name: groupName(holder - accountIds.length),
      permission: levelOf(permissionAt(permission).name),
    })),
  }));
}

function levelOf(name: string): 'read' | 'write' | 'admin' {
  return name === 'admin' || name === 'write' ? name : 'read';
}
