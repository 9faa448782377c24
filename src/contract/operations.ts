import { z } from 'zod';
import { severities } from './severity';

/** How often Parapet scans by itself. */
export const scanIntervals = ['off', 'daily', 'weekly'] as const;

/** Which findings become a Jira issue, and where. `minimumSeverity: 'off'` leaves issue creation to people. */
export const ticketSettingsSchema = z.strictObject({
  projectKey: z
    .string()
    .trim()
    .regex(/^([A-Z][A-Z0-9_]{1,254})?$/, 'must be a Jira project key such as SEC')
    .default(''),
  issueType: z.string().trim().max(255).default('Task'),
  minimumSeverity: z.enum([...severities, 'off']).default('off'),
});

/** How the app runs on this site, as opposed to {@link Settings}, which say what it objects to. */
export const operationsSchema = z.strictObject({
  schedule: z.enum(scanIntervals).default('daily'),
  /** How long the snapshots of past scans are kept, to ask who could reach what then. */
  keepSnapshotsDays: z.int().min(1).max(730).default(90),
  tickets: ticketSettingsSchema.prefault({}),
  /**
   * Points an hour that scans of this site may use of the quota that all sites of the app share: 65,000. A scan that
   * needs more goes on in the next hour. `null`: as many as there are, where nobody shares them.
   */
  hourlyPoints: z.int().min(1_000).max(65_000).nullable().default(25_000),
  /** How long a product may make a scan wait at a time. What would take longer counts as unseen. */
  longestPauseMinutes: z.int().min(1).max(61).default(61),
});

export type TicketSettings = z.output<typeof ticketSettingsSchema>;
export type Operations = z.output<typeof operationsSchema>;

export const defaultOperations: Operations = operationsSchema.parse({});
