import { object, page, pageQuery } from '../page';
import { renderGroup, renderUser } from '../render/person';
import { renderOverrides } from '../render/place';
import { repositoryOf, type Operation } from '../operation';
import type { BitbucketSite } from '../site';
import type { WorldRepository } from '../../world/bitbucket-repository';

const repositoryPath = '/2.0/repositories/{workspace}/{repo_slug}';

/** What protects the branches of a repository, and which settings it has of its own. */
export function branchOperations(site: BitbucketSite): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: `${repositoryPath}/branch-restrictions`,
      query: pageQuery,
      scope: 'admin:repository:bitbucket',
      administrator: true,
      answer: (request) => {
        const { branchRestrictions } = repositoryOf(site, request);
        return page(
          request,
          branchRestrictions.map((restriction) => ({
            type: 'branchrestriction',
            id: restriction.id,
            kind: restriction.kind,
            branch_match_kind: restriction.branchType === undefined ? 'glob' : 'branching_model',
            pattern: restriction.pattern ?? '',
            ...(restriction.branchType === undefined
              ? {}
              : { branch_type: restriction.branchType }),
            ...(restriction.value === undefined ? {} : { value: restriction.value }),
            users: restriction.users.map((accountId) => renderUser(site, accountId)),
            groups: restriction.groups.map((slug) => renderGroup(site, slug)),
          })),
        );
      },
    },
    {
      method: 'GET',
      path: `${repositoryPath}/effective-branching-model`,
      query: ['fields'],
      scope: 'read:repository:bitbucket',
      administrator: false,
      answer: (request) => object(request, branchingModelOf(repositoryOf(site, request))),
    },
    {
      method: 'GET',
      path: `${repositoryPath}/override-settings`,
      query: [],
      scope: 'admin:repository:bitbucket',
      administrator: true,
      answer: (request) =>
        object(request, {
          type: 'repository_inheritance_state',
          override_settings: renderOverrides(repositoryOf(site, request)),
        }),
    },
  ];
}

/** The model of the repository, or the one that every repository has until someone changes it. */
function branchingModelOf({ branchingModel, mainBranch }: WorldRepository) {
  if (branchingModel === undefined)
    return {
      type: 'effective_repository_branching_model',
      ...(mainBranch === undefined
        ? {}
        : { development: { name: mainBranch, use_mainbranch: true } }),
      branch_types: [
        { kind: 'bugfix', prefix: 'bugfix/' },
        { kind: 'feature', prefix: 'feature/' },
        { kind: 'hotfix', prefix: 'hotfix/' },
        { kind: 'release', prefix: 'release/' },
      ],
    };
  const { development, production, branchTypes } = branchingModel;
  return {
    type: 'effective_repository_branching_model',
    ...(development === undefined ? {} : { development: modelBranch(development) }),
    ...(production === undefined ? {} : { production: modelBranch(production) }),
    branch_types: branchTypes,
  };
}

function modelBranch({ name, useMainBranch }: { name: string; useMainBranch: boolean }) {
  return { name, use_mainbranch: useMainBranch };
}
