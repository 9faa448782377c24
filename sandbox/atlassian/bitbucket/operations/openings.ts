import { notFound } from '../../routing/problem';
import { param, type RoutedRequest } from '../../routing/request';
import { page, pageQuery } from '../page';
import { renderDeployKey, renderWebhook } from '../render/keys';
import { renderGroup } from '../render/person';
import { repositoryOf, type Operation } from '../operation';
import type { BitbucketSite } from '../site';

const repositoryPath = '/2.0/repositories/{workspace}/{repo_slug}';
const projectPath = '/2.0/workspaces/{workspace}/projects/{project_key}';

/** What opens repositories to groups, machines and other systems. */
export function openingOperations(site: BitbucketSite): readonly Operation[] {
  const list = (path: string, scope: string, items: (request: RoutedRequest) => unknown[]) => ({
    method: 'GET',
    path,
    query: pageQuery,
    scope,
    administrator: true,
    answer: (request: RoutedRequest) => page(request, items(request)),
  });
  const projectOf = (request: RoutedRequest) => {
    const key = param(request, 'project_key');
    const project = site.projects.get(key);
    if (project === undefined) throw notFound(`Project ${key} not found.`);
    return project;
  };
  return [
    list(`${repositoryPath}/hooks`, 'read:webhook:bitbucket', (request) =>
      repositoryOf(site, request).webhooks.map((hook) => renderWebhook('repository', hook)),
    ),
    list('/2.0/workspaces/{workspace}/hooks', 'read:webhook:bitbucket', () =>
      site.bitbucket.webhooks.map((hook) => renderWebhook('workspace', hook)),
    ),
    list(`${repositoryPath}/deploy-keys`, 'admin:repository:bitbucket', (request) =>
      repositoryOf(site, request).deployKeys.map((key) => renderDeployKey('deploy_key', key)),
    ),
    list(`${projectPath}/deploy-keys`, 'admin:project:bitbucket', (request) =>
      projectOf(request).deployKeys.map((key) => renderDeployKey('project_deploy_key', key)),
    ),
    list(`${repositoryPath}/permissions-config/groups`, 'read:repository:bitbucket', (request) =>
      repositoryOf(site, request).groups.map(({ slug, permission }) => ({
        type: 'repository_group_permission',
        permission,
        group: renderGroup(site, slug),
      })),
    ),
    list(`${projectPath}/permissions-config/groups`, 'read:project:bitbucket', (request) =>
      projectOf(request).groups.map(({ slug, permission }) => ({
        type: 'project_group_permission',
        permission,
        group: renderGroup(site, slug),
      })),
    ),
  ];
}
