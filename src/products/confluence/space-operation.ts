/** One thing that can be done to one kind of content. */
export interface SpaceOperation {
  readonly operation: string;
  readonly target: string;
}

const targets = new Set([
  'space',
  'page',
  'blogpost',
  'comment',
  'attachment',
  'whiteboard',
  'database',
  'embed',
  'folder',
]);

/**
 * Reads a space permission id such as `read/space` or `delete/page`. The document gives the type of these ids but no
 * list, so either order and any separator is understood; an id without a known target speaks of the space.
 */
export function toOperation(permissionId: string): SpaceOperation {
  const parts = permissionId.toLowerCase().split(/[/:.\s]+/);
  const target = parts.find((part) => targets.has(part));
  const operation = parts.filter((part) => part !== target).join('_');
  return {
    operation: operation === '' ? permissionId.toLowerCase() : operation,
    target: target ?? 'space',
  };
}
