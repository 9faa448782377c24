import type { WorldBitbucketProject } from '../../world/bitbucket';
import type { WorldRepository } from '../../world/bitbucket-repository';
import type { BitbucketSite } from '../site';

const created = '2021-03-08T08:00:00.000000+00:00';

/** The workspace, in full. */
export function renderWorkspace({ bitbucket }: BitbucketSite) {
  return {
    type: 'workspace',
    uuid: bitbucket.uuid,
    slug: bitbucket.slug,
    name: bitbucket.name,
    is_private: true,
    is_privacy_enforced: bitbucket.isPrivacyEnforced,
    forking_mode: bitbucket.forkingMode,
    created_on: created,
    links: { html: { href: `https://bitbucket.org/${bitbucket.slug}/` } },
  };
}

/** The workspace, as other things name it. */
export function renderWorkspaceName({ bitbucket }: BitbucketSite) {
  const { uuid, slug, name } = bitbucket;
  return { type: 'workspace', uuid, slug, name };
}

export function renderProject(site: BitbucketSite, project: WorldBitbucketProject) {
  return {
    ...renderProjectName(project),
    is_private: project.isPrivate,
    has_publicly_visible_repos: site.bitbucket.repositories.some(
      ({ projectKey, isPrivate }) => projectKey === project.key && !isPrivate,
    ),
    created_on: created,
    links: {
      html: {
        href: `https://bitbucket.org/${site.bitbucket.slug}/workspace/projects/${project.key}`,
      },
    },
  };
}

function renderProjectName({ uuid, key, name }: WorldBitbucketProject) {
  return { type: 'project', uuid, key, name };
}

export function renderRepository(site: BitbucketSite, repository: WorldRepository) {
  const { mainBranch } = repository;
  const project = site.projects.get(repository.projectKey);
  return {
    ...renderRepositoryName(site, repository),
    slug: repository.slug,
    is_private: repository.isPrivate,
    fork_policy: repository.forkPolicy,
    scm: 'git',
    has_issues: false,
    has_wiki: false,
    created_on: created,
    updated_on: repository.updatedAt,
    ...(project === undefined ? {} : { project: renderProjectName(project) }),
    // The product sends null for an empty repository; the document knows only objects.
    ...(mainBranch === undefined ? {} : { mainbranch: { type: 'branch', name: mainBranch } }),
    // Not in the document either, but in what the product sends.
    override_settings: renderOverrides(repository),
    links: { html: { href: `https://bitbucket.org/${site.bitbucket.slug}/${repository.slug}` } },
  };
}

/** The repository, as other things name it. */
export function renderRepositoryName(
  { bitbucket }: BitbucketSite,
  { uuid, slug }: WorldRepository,
) {
  return { type: 'repository', uuid, full_name: `${bitbucket.slug}/${slug}`, name: slug };
}

/** Setting by setting, whether a repository has its own. */
export function renderOverrides({ overrides }: WorldRepository) {
  return {
    default_merge_strategy: overrides.includes('default_merge_strategy'),
    branching_model: overrides.includes('branching_model'),
  };
}
