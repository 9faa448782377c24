import type { BitbucketRepository, Snapshot } from '../domain';

/** How the connected workspace is named in paths; its parameter while it could not be read. */
function workspaceSlug(snapshot: Snapshot): string {
  return snapshot.slice('bitbucket.workspace')?.items[0]?.slug ?? '{workspace}';
}

/** A request about the workspace, as evidence names it. Paths start with `/`. */
export function workspaceSource(snapshot: Snapshot, path = ''): string {
  return `GET /2.0/workspaces/${workspaceSlug(snapshot)}${path}`;
}

/** The list of all repositories, as evidence names it. */
export function repositoriesSource(snapshot: Snapshot): string {
  return `GET /2.0/repositories/${workspaceSlug(snapshot)}`;
}

/** A request about one repository, as evidence names it. */
export function repositorySource(
  snapshot: Snapshot,
  { slug }: Pick<BitbucketRepository, 'slug'>,
  path: string,
): string {
  return `${repositoriesSource(snapshot)}/${slug}${path}`;
}
