import { z } from 'zod';
import { numericId } from './jira-permissions';

/** Whom a filter or dashboard is shared with. `global` is the public; `authenticated` and `loggedin` any logged-in user. */
export const shareSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('global') }),
  z.strictObject({ type: z.literal('authenticated') }),
  z.strictObject({ type: z.literal('loggedin') }),
  z.strictObject({ type: z.literal('project'), projectId: numericId }),
  z.strictObject({ type: z.literal('projectRole'), projectId: numericId, roleId: numericId }),
  z.strictObject({ type: z.literal('project-unknown') }),
  z.strictObject({ type: z.literal('group'), groupId: z.string() }),
  z.strictObject({ type: z.literal('user'), accountId: z.string() }),
]);

const sharedItem = {
  id: numericId,
  name: z.string().min(1),
  description: z.string().default(''),
  ownerAccountId: z.string(),
  shares: z.array(shareSchema).default([]),
  editors: z.array(shareSchema).default([]),
  favouritedCount: z.int().min(0).default(0),
};

export const filterSchema = z.strictObject({
  ...sharedItem,
  jql: z.string(),
  /** ISO-8601 UTC. */
  lastUsed: z.iso.datetime().optional(),
});

export const dashboardSchema = z.strictObject({
  ...sharedItem,
  /** The one that Jira brings; it has no owner and is shown to everyone who has not chosen another. */
  system: z.boolean().default(false),
  ownerAccountId: z.string().optional(),
});

export type WorldShare = z.output<typeof shareSchema>;
export type WorldFilter = z.output<typeof filterSchema>;
export type WorldDashboard = z.output<typeof dashboardSchema>;
