import type { BitbucketRepository } from '../../domain';
import type { CollectedSlices } from '../collector';

/**
 * The repositories in the order in which they are asked about one by one, so that a scan that is cut short has seen what
 * matters most: public ones first, then those that were pushed to last.
 */
export function repositoriesByUrgency(slices: CollectedSlices): readonly BitbucketRepository[] {
  return [...slices.get('bitbucket.repositories').items].sort(
    (a, b) =>
      Number(a.isPrivate) - Number(b.isPrivate) ||
      compare(b.updatedAt ?? '', a.updatedAt ?? '') ||
      compare(a.id, b.id),
  );
}

/** How paths name a repository. */
export function slugOf(slices: CollectedSlices, repositoryId: string): string {
  const { items } = slices.get('bitbucket.repositories');
  return items.find(({ id }) => id === repositoryId)?.slug ?? repositoryId;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The repositories that have ever run pipelines, or of which that is not known. One in which Pipelines was switched off
 * keeps its variables and runners.
 */
export function repositoriesWithPipelines(slices: CollectedSlices): readonly BitbucketRepository[] {
  const never = new Set(
    slices
      .get('bitbucket.pipelines')
      .items.filter(({ state }) => state === 'never')
      .map(({ repositoryId }) => repositoryId),
  );
  return repositoriesByUrgency(slices).filter(({ id }) => !never.has(id));
}

/** The id of the connected workspace, for gaps about it; absent when the workspace itself could not be read. */
export function workspaceId(slices: CollectedSlices): string | undefined {
  return slices.get('bitbucket.workspace').items[0]?.id;
}
