/** One thing that may be allowed in a space. */
export interface SpacePermissionDefinition {
  /** `operation/target`, as space roles and `GET /space-permissions` spell it, e.g. `read/space`. */
  readonly id: SpacePermissionId;
  readonly displayName: string;
  /** The name `GET /space-permissions/transition/combinations` gives it, e.g. `VIEW_CONTENT`. */
  readonly platformId: string;
}

/**
 * The combinations of operation and target that a space permission may have.
 * Source: Confluence Cloud REST v1, "Add new permission to space" (`delete/space` is "delete own"), 2026-07.
 */
export const spacePermissionIds = [
  'read/space',
  'delete/space',
  'create/page',
  'archive/page',
  'delete/page',
  'create/blogpost',
  'delete/blogpost',
  'create/comment',
  'delete/comment',
  'create/attachment',
  'delete/attachment',
  'restrict_content/space',
  'export/space',
  'administer/space',
] as const;

export type SpacePermissionId = (typeof spacePermissionIds)[number];

const names: Readonly<Record<SpacePermissionId, readonly [string, string]>> = {
  'read/space': ['View content', 'VIEW_CONTENT'],
  'delete/space': ['Delete own content', 'DELETE_OWN_CONTENT'],
  'create/page': ['Create content', 'CREATE_CONTENT'],
  'archive/page': ['Archive any content in the space', 'ARCHIVE_CONTENT'],
  'delete/page': ["Delete anyone's content", 'DELETE_CONTENT'],
  'create/blogpost': ['Create blog posts', 'CREATE_BLOGPOST'],
  'delete/blogpost': ["Delete anyone's blog posts", 'DELETE_BLOGPOST'],
  'create/comment': ['Add comments', 'CREATE_COMMENT'],
  'delete/comment': ["Delete anyone's comments", 'DELETE_COMMENT'],
  'create/attachment': ['Add attachments', 'CREATE_ATTACHMENT'],
  'delete/attachment': ["Delete anyone's attachments", 'DELETE_ATTACHMENT'],
  'restrict_content/space': ['Add or remove restrictions', 'RESTRICT_CONTENT'],
  'export/space': ['Export space', 'EXPORT_SPACE'],
  'administer/space': ['Manage space', 'ADMINISTER_SPACE'],
};

/** Every space permission, in the order the product lists them. */
export const spacePermissionDefinitions: readonly SpacePermissionDefinition[] =
  spacePermissionIds.map((id) => ({ id, displayName: names[id][0], platformId: names[id][1] }));

/** `read/space` as the two fields of an API operation. */
export function operationOf(id: SpacePermissionId): { key: string; targetType: string } {
  const [key = '', targetType = ''] = id.split('/');
  return { key, targetType };
}
