import { gapsByResource } from '../access/unseen';
import type { ResourceRef } from '../contract';
import type { Gap, RuleResult, Snapshot } from '../domain';
import { repositorySource, workspaceSource } from './bitbucket-sources';
import { collected } from './collected';
import { notAvailable } from './judgement';
import { bitbucketFix, bitbucketPages } from './links';
import { bitbucketProjectRef, repositoryRef, unseenRef, workspaceRef } from './resources';

/** What webhooks, runners and deploy keys belong to: the workspace, a project or a repository. */
export interface Owner {
  readonly resource: ResourceRef;
  /** The owner in words: `repository "Alpha"`. */
  readonly text: string;
  /** The request that shows what it owns, as evidence names it. */
  readonly source: (path: string) => string;
  /** Where its settings are, as a property of a failure. */
  readonly fix: { readonly fixUrl?: string };
}

/** Tells owners by their id; the workspace when there is none. */
export function ownersOf(snapshot: Snapshot): (id: string | undefined) => Owner {
  const [workspace] = collected(snapshot, 'bitbucket.workspace').items;
  const ofWorkspace = owner(
    workspace === undefined
      ? unseenRef('bitbucket:workspace', 'workspace', 'Bitbucket')
      : workspaceRef(workspace),
    (path) => workspaceSource(snapshot, path),
  );
  const owners = [
    ofWorkspace,
    ...collected(snapshot, 'bitbucket.projects').items.map((project) =>
      owner(bitbucketProjectRef(project), (path) =>
        workspaceSource(snapshot, `/projects/${project.key}${path}`),
      ),
    ),
    ...collected(snapshot, 'bitbucket.repositories').items.map((repository) =>
      owner(repositoryRef(repository), (path) => repositorySource(snapshot, repository, path)),
    ),
  ];
  const byId = new Map(owners.map((one) => [one.resource.id, one]));
  return (id) => {
    if (id === undefined) return ofWorkspace;
    const unseen = unseenRef('bitbucket:repository', id, 'Repository');
    return byId.get(id) ?? owner(unseen, (path) => repositorySource(snapshot, { slug: id }, path));
  };
}

function owner(resource: ResourceRef, source: Owner['source']): Owner {
  const kind = resource.type.replace('bitbucket:', '') as keyof typeof bitbucketPages;
  return {
    resource,
    text: `${kind} "${resource.name}"`,
    source,
    fix: bitbucketFix(resource, bitbucketPages[kind]),
  };
}

/** The owners whose things could not be read, each not available. */
export function unseenOwners(
  snapshot: Snapshot,
  list: { readonly gaps: readonly Gap[] },
): RuleResult[] {
  const ownerOf = ownersOf(snapshot);
  return [...gapsByResource(list)].map(([id, { reason }]) =>
    notAvailable(ownerOf(id).resource, reason),
  );
}
