import { notFound } from '../../routing/problem';
import { param, type RoutedRequest } from '../../routing/request';
import { object, page, pageQuery } from '../page';
import { renderRunner, renderVariable } from '../render/pipelines';
import { repositoryOf, type Operation } from '../operation';
import type { BitbucketSite } from '../site';

const repositoryPath = '/2.0/repositories/{workspace}/{repo_slug}';

/** Pipelines: whether they run, their variables, where they deploy to, and what runs them. */
export function pipelineOperations(site: BitbucketSite): readonly Operation[] {
  const { bitbucket } = site;
  const list = (path: string, scope: string, items: (request: RoutedRequest) => unknown[]) => ({
    method: 'GET',
    path,
    query: pageQuery,
    scope,
    administrator: true,
    answer: (request: RoutedRequest) => page(request, items(request)),
  });
  const pipelinesOf = (request: RoutedRequest) => repositoryOf(site, request).pipelines;
  return [
    {
      method: 'GET',
      path: `${repositoryPath}/pipelines_config`,
      query: ['fields'],
      scope: 'admin:repository:bitbucket',
      administrator: true,
      answer: (request) => {
        const pipelines = pipelinesOf(request);
        if (pipelines === undefined) throw notFound('Not found');
        return object(request, {
          type: 'repository_pipelines_configuration',
          enabled: pipelines.enabled,
        });
      },
    },
    list(
      `${repositoryPath}/pipelines_config/variables`,
      'read:pipeline:bitbucket',
      (request) => pipelinesOf(request)?.variables.map(renderVariable) ?? [],
    ),
    list(
      `${repositoryPath}/environments`,
      'read:pipeline:bitbucket',
      (request) =>
        pipelinesOf(request)?.environments.map(({ uuid, name }) => ({
          type: 'deployment_environment',
          uuid,
          name,
        })) ?? [],
    ),
    list(
      `${repositoryPath}/deployments_config/environments/{environment_uuid}/variables`,
      'read:pipeline:bitbucket',
      (request) => {
        const wanted = param(request, 'environment_uuid');
        const environment = pipelinesOf(request)?.environments.find(({ uuid }) => uuid === wanted);
        if (environment === undefined) throw notFound(`Environment ${wanted} not found.`);
        return environment.variables.map(renderVariable);
      },
    ),
    list(
      `${repositoryPath}/pipelines-config/runners`,
      'read:runner:bitbucket',
      (request) => pipelinesOf(request)?.runners.map(renderRunner) ?? [],
    ),
    list('/2.0/workspaces/{workspace}/pipelines-config/variables', 'read:pipeline:bitbucket', () =>
      bitbucket.variables.map(renderVariable),
    ),
    list('/2.0/workspaces/{workspace}/pipelines-config/runners', 'read:runner:bitbucket', () =>
      bitbucket.runners.map(renderRunner),
    ),
  ];
}
