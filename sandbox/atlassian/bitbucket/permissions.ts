import type { WorldRepository } from '../world/bitbucket-repository';
import { stronger, type Permission } from './query/permission-filter';
import type { BitbucketSite } from './site';

/** Everyone's effective permission on a repository, by account id: the strongest of all paths to it. */
export function effectivePermissions(
  site: BitbucketSite,
  repository: WorldRepository,
): ReadonlyMap<string, Permission> {
  const held = new Map<string, Permission>();
  const give = (accountId: string, permission: Permission) => {
    held.set(accountId, stronger(held.get(accountId) ?? permission, permission));
  };
  for (const { accountId, permission } of site.bitbucket.members)
    if (permission === 'owner') give(accountId, 'admin');
  for (const { accountId, permission } of repository.users) give(accountId, permission);
  const project = site.projects.get(repository.projectKey);
  for (const { slug, permission } of [...repository.groups, ...(project?.groups ?? [])])
    for (const member of site.groups.get(slug)?.members ?? [])
      give(member, permission === 'create-repo' ? 'write' : permission);
  return new Map([...held].sort(([a], [b]) => (a < b ? -1 : 1)));
}
