import { z } from 'zod';
import { spacePermissionIds } from './confluence-permissions';

const permissionIdSchema = z.enum(spacePermissionIds);

/** The audiences that role assignments know by class. Source: Confluence REST v2, role-assignments, 2026-07. */
export const accessClasses = [
  'anonymous-users',
  'jsm-project-admins',
  'authenticated-users',
  'all-licensed-users',
  'all-product-admins',
] as const;

/** A named bundle of space permissions. Every site has the four system roles; custom ones come on top. */
export const spaceRoleSchema = z.strictObject({
  id: z.string().min(1),
  type: z.enum(['SYSTEM', 'CUSTOM']),
  name: z.string().min(1),
  description: z.string().default(''),
  spacePermissions: z.array(permissionIdSchema),
});

/** One row of a space's permission table ("custom access" on a site with roles). */
const permissionSchema = z.strictObject({
  id: z.string().min(1),
  principal: z.strictObject({ type: z.enum(['user', 'group', 'role']), id: z.string().min(1) }),
  permission: permissionIdSchema,
});

const roleAssignmentSchema = z.strictObject({
  principalType: z.enum(['USER', 'GROUP', 'ACCESS_CLASS']),
  /** An account id, a group id or an access class. */
  principalId: z.string().min(1),
  roleId: z.string().min(1),
});

/** A page, or other content with text of its own. */
const contentSchema = z.strictObject({
  /** Digits. */
  id: z.string().regex(/^\d+$/),
  type: z.enum(['page', 'blogpost', 'comment', 'attachment']).default('page'),
  title: z.string().min(1),
  text: z.string(),
});

/** One space with everything that grants access to it. Principals need not exist: deleted ones leave grants behind. */
export const spaceSchema = z.strictObject({
  /** Digits, as Confluence numbers spaces. */
  id: z.string().regex(/^[1-9]\d*$/),
  key: z.string().min(1),
  name: z.string().min(1),
  type: z
    .enum([
      'global',
      'collaboration',
      'knowledge_base',
      'personal',
      'system',
      'onboarding',
      'xflow_sample_space',
    ])
    .default('global'),
  status: z.enum(['current', 'archived']).default('current'),
  authorId: z.string().min(1),
  ownerId: z.string().min(1).optional(),
  homepageId: z.string().regex(/^\d+$/).optional(),
  createdAt: z.iso.datetime().default('2023-02-14T09:30:00.000Z'),
  permissions: z.array(permissionSchema).default([]),
  roleAssignments: z.array(roleAssignmentSchema).default([]),
  /** What the permission table gives anonymous visitors. No list shows it: only the permission check and the combinations do. */
  anonymousPermissions: z.array(permissionIdSchema).default([]),
  /** The default classification; absent: none. */
  classificationLevelId: z.string().min(1).optional(),
  /** What search finds in it. The homepage is there without being listed here. */
  content: z.array(contentSchema).default([]),
  /** A data security policy hides this space's content from apps. */
  blockedForApps: z.boolean().default(false),
});

export type WorldSpace = z.output<typeof spaceSchema>;
export type WorldContent = z.output<typeof contentSchema>;
export type WorldSpacePermission = z.output<typeof permissionSchema>;
export type WorldRoleAssignment = z.output<typeof roleAssignmentSchema>;
export type WorldSpaceRole = z.output<typeof spaceRoleSchema>;
export type AccessClass = (typeof accessClasses)[number];
/** A space as a person writes it, with defaults left out. */
export type WorldSpaceInput = z.input<typeof spaceSchema>;
