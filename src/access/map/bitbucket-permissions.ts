import type { GroupGrant } from '../../domain';
import { wordBits } from './access-map';
import type { Permission } from './access-map';

const { read, write, administer, share } = wordBits;

/** In Bitbucket each permission has all those below it. Source: Bitbucket support, "Repository permissions", 2026. */
export const bitbucketPermissions: Readonly<
  Record<Exclude<GroupGrant['permission'], 'none'>, Permission>
> = {
  read: { name: 'read', label: 'Read', mask: read },
  write: { name: 'write', label: 'Write', mask: read | write },
  'create-repo': { name: 'create-repo', label: 'Create repositories', mask: read | write },
  admin: { name: 'admin', label: 'Admin', mask: read | write | administer | share },
};

export const ownWorkspace: Permission = {
  name: 'owner',
  label: 'Own the workspace',
  mask: read | write | administer | share,
};

/** Deploy keys read and never write. Source: Bitbucket support, "Set up repository access keys", 2026. */
export const deployKey: Permission = { name: 'deploy-key', label: 'Clone by key', mask: read };
