/** What is asked for, and what single permissions come down to. */
export const askedWords = ['read', 'write', 'administer'] as const;

export type AskedWord = (typeof askedWords)[number];

interface GrantedPermission {
  /** The product's own name; of Confluence, operation and target. */
  readonly name: string;
  /** Everything that whoever has it may do. Empty for what no question asks. */
  readonly words: readonly AskedWord[];
}

/** The permissions that generated organizations give. Grants name them by their place here. */
export const permissions = [
  { name: 'BROWSE_PROJECTS', words: ['read'] },
  { name: 'CREATE_ISSUES', words: ['write'] },
  { name: 'EDIT_ISSUES', words: ['write'] },
  { name: 'ADD_COMMENTS', words: ['write'] },
  { name: 'TRANSITION_ISSUES', words: ['write'] },
  { name: 'DELETE_ALL_ATTACHMENTS', words: ['write'] },
  { name: 'ADMINISTER_PROJECTS', words: ['administer'] },
  { name: 'read space', words: ['read'] },
  { name: 'create page', words: ['write'] },
  { name: 'create blogpost', words: ['write'] },
  { name: 'create comment', words: ['write'] },
  { name: 'create attachment', words: ['write'] },
  { name: 'delete page', words: ['write'] },
  { name: 'delete comment', words: ['write'] },
  { name: 'export space', words: [] },
  { name: 'administer space', words: ['administer'] },
  { name: 'read', words: ['read'] },
  { name: 'write', words: ['read', 'write'] },
  { name: 'admin', words: ['read', 'write', 'administer'] },
  { name: 'ADMINISTER', words: ['administer'] },
  { name: 'owner', words: ['read', 'write', 'administer'] },
] as const satisfies readonly GrantedPermission[];

export type PermissionName = (typeof permissions)[number]['name'];

export function permissionNumber(name: PermissionName): number {
  return permissions.findIndex((permission) => permission.name === name);
}

/** The permission with a number. */
export function permissionAt(
  number: number,
): GrantedPermission & { readonly name: PermissionName } {
  const permission = permissions[number];
  if (permission === undefined) throw new Error(`There is no permission ${number}.`);
  return permission;
}
