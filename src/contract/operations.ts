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
  tickets: ticketSettingsSchema.prefault({}),
});

export type TicketSettings = z.output<typeof ticketSettingsSchema>;
export type Operations = z.output<typeof operationsSchema>;

export const defaultOperations: Operations = operationsSchema.parse({});
