import { object, page, pageQuery } from '../page';
import { permissionFilter } from '../query/permission-filter';
import { effectivePermissions } from '../permissions';
import { renderUser } from '../render/person';
import {
  renderProject,
  renderRepository,
  renderRepositoryName,
  renderWorkspace,
  renderWorkspaceName,
} from '../render/place';
import { repositoryOf, type Operation } from '../operation';
import type { BitbucketSite } from '../site';
import type { WorldRepository } from '../../world/bitbucket-repository';

/** The workspace, its members, projects and repositories, and who may do what with them in effect. */
export function workspaceOperations(site: BitbucketSite): readonly Operation[] {
  const { bitbucket } = site;
  return [
    {
      method: 'GET',
      path: '/2.0/workspaces/{workspace}',
      query: ['fields'],
      scope: 'read:workspace:bitbucket',
      administrator: false,
      answer: (request) => object(request, renderWorkspace(site)),
    },
    {
      method: 'GET',
      path: '/2.0/workspaces/{workspace}/permissions',
      query: pageQuery,
      scope: 'read:workspace:bitbucket',
      administrator: true,
      answer: (request) =>
        page(
          request,
          bitbucket.members.map(({ accountId, permission }) => ({
            type: 'workspace_membership',
            permission,
            user: renderUser(site, accountId),
            workspace: renderWorkspaceName(site),
          })),
        ),
    },
    {
      method: 'GET',
      path: '/2.0/workspaces/{workspace}/projects',
      query: pageQuery,
      scope: 'read:project:bitbucket',
      administrator: false,
      answer: (request) =>
        page(
          request,
          bitbucket.projects.map((project) => renderProject(site, project)),
        ),
    },
    {
      method: 'GET',
      path: '/2.0/repositories/{workspace}',
      query: pageQuery,
      scope: 'read:repository:bitbucket',
      administrator: false,
      answer: (request) =>
        page(
          request,
          bitbucket.repositories.map((repository) => renderRepository(site, repository)),
        ),
    },
    {
      method: 'GET',
      path: '/2.0/workspaces/{workspace}/permissions/repositories',
      query: [...pageQuery, 'q'],
      scope: 'read:repository:bitbucket',
      administrator: true,
      answer: (request) => {
        const wanted = permissionFilter(request.query);
        return page(request, permissionsOn(site, bitbucket.repositories, wanted));
      },
    },
    {
      method: 'GET',
      path: '/2.0/workspaces/{workspace}/permissions/repositories/{repo_slug}',
      query: [...pageQuery, 'q'],
      scope: 'read:repository:bitbucket',
      administrator: true,
      answer: (request) => {
        const wanted = permissionFilter(request.query);
        return page(request, permissionsOn(site, [repositoryOf(site, request)], wanted));
      },
    },
  ];
}

function permissionsOn(
  site: BitbucketSite,
  repositories: readonly WorldRepository[],
  wanted: ReturnType<typeof permissionFilter>,
): readonly unknown[] {
  return repositories.flatMap((repository) =>
    [...effectivePermissions(site, repository)]
      .filter(([, permission]) => wanted(permission))
      .map(([accountId, permission]) => ({
        type: 'repository_permission',
        permission,
        user: renderUser(site, accountId),
        repository: renderRepositoryName(site, repository),
      })),
  );
}
