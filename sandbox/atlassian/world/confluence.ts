import { z } from 'zod';
import { confluenceAuditRecordSchema, auditRetentionSchema } from './confluence-audit';
import { checkConfluence } from './confluence-checks';
import { spaceRoleSchema, spaceSchema } from './confluence-space';

/** What visitors without an account may do on the site at all, before any space is asked. */
const anonymousSchema = z.strictObject({
  canUse: z.boolean().default(false),
  canViewProfiles: z.boolean().default(false),
});

/** A classification that content can be given. Source: Confluence REST v2, GET /classification-levels, 2026-07. */
const classificationLevelSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
});

/** The Confluence of a simulated site. */
export const confluenceWorldSchema = z
  .strictObject({
    /**
     * `PRE_ROLES`: spaces hold permissions only. `ROLES`: role assignments only. `ROLES_TRANSITION`: both.
     * Source: Confluence REST v2, GET /space-role-mode, 2026-07.
     */
    roleMode: z.enum(['PRE_ROLES', 'ROLES_TRANSITION', 'ROLES']),
    anonymous: anonymousSchema.prefault({}),
    spaceRoles: z.array(spaceRoleSchema).default([]),
    /** None: an edition that does not classify. */
    classificationLevels: z.array(classificationLevelSchema).default([]),
    spaces: z.array(spaceSchema),
    audit: z.array(confluenceAuditRecordSchema).default([]),
    auditRetention: auditRetentionSchema.default({ number: 1, units: 'YEARS' }),
    /** When the product last counted permission combinations without a role, ISO-8601 UTC; absent: never. */
    combinationsGeneratedAt: z.iso.datetime().optional(),
  })
  .superRefine(checkConfluence);

export type WorldClassificationLevel = z.output<typeof classificationLevelSchema>;
export type ConfluenceWorld = z.output<typeof confluenceWorldSchema>;
/** A Confluence as a person writes it, with defaults left out. */
export type ConfluenceWorldInput = z.input<typeof confluenceWorldSchema>;
