/** What a principal may do, as Confluence names it: an operation and what it is done to. */
export interface SpaceOperation {
  readonly operation: string;
  readonly target: string;
}

/** Seeing the space and what is in it. */
export function isRead({ operation, target }: SpaceOperation): boolean {
  return operation === 'read' && target === 'space';
}

/** Administering the space, its permissions included. */
export function isAdminister({ operation }: SpaceOperation): boolean {
  return operation === 'administer';
}

/**
 * Deleting other people's content, emptying the trash, or taking the space away as a file. `delete space` is
 * Confluence's name for deleting one's own content and is harmless. Source: Confluence REST API v1, "Add new
 * permission to space", July 2026.
 */
export function isDestructive({ operation, target }: SpaceOperation): boolean {
  if (operation === 'delete') return target !== 'space';
  return operation === 'export' || operation === 'purge' || operation === 'purge_version';
}

/** Anything beyond looking. */
export function isMoreThanRead({ operation }: SpaceOperation): boolean {
  return operation !== 'read' && operation !== 'use';
}

/** Putting content into the space or changing what is there, its permissions included. */
export function isEdit({ operation }: SpaceOperation): boolean {
  return operation !== 'read' && operation !== 'use' && operation !== 'export';
}

/** The operation in words: `delete page`, `purge version of page`. */
export function operationText({ operation, target }: SpaceOperation): string {
  if (operation === 'delete' && target === 'space') return 'delete own content';
  return `${operation.replaceAll('_', ' ')} ${target}`;
}
