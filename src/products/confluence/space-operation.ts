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
 * Space permissions by the names that the transition to roles gives them. Source: OpenAPI of Confluence v2, GET
 * /space-permissions/transition/combinations, July 2026.
 */
const named: Readonly<Record<string, SpaceOperation>> = {
  view_content: { operation: 'read', target: 'space' },
  delete_own_content: { operation: 'delete', target: 'space' },
  create_content: { operation: 'create', target: 'page' },
  edit_content: { operation: 'update', target: 'page' },
  archive_content: { operation: 'archive', target: 'page' },
  delete_content: { operation: 'delete', target: 'page' },
  restrict_content: { operation: 'restrict_content', target: 'space' },
};

const synonyms: Readonly<Record<string, string>> = {
  view: 'read',
  edit: 'update',
  add: 'create',
  manage: 'administer',
};

/**
 * Reads a space permission id such as `read/space`, `delete/page` or `VIEW_CONTENT`. The document gives the type of these
 * ids but no list, so either order and any separator is understood; an id without a known target speaks of the space.
 */
export function toOperation(permissionId: string): SpaceOperation {
  const id = permissionId.toLowerCase().trim();
  const known = named[id.replace(/[/:.\s]+/g, '_')];
  if (known !== undefined) return known;
  const apart = id.split(/[/:.\s]+/);
  // Without another separator the underscore is one: `export_space`, but `restrict_content/space`.
  const parts = apart.length > 1 ? apart : id.split('_');
  const target = parts.find((part) => targets.has(part));
  const operation = parts.filter((part) => part !== target).join('_');
  return {
    operation: operation === '' ? id : (synonyms[operation] ?? operation),
    target: target ?? 'space',
  };
}
