import { z } from 'zod';
import { severities } from './severity';

const days = (initial: number) => z.int().min(1).max(3650).default(initial);
const count = (initial: number, max: number, min = 1) => z.int().min(min).max(max).default(initial);
const uniqueStrings = z.array(z.string().trim().min(1).max(255)).max(1000).default([]);

/** When a rule starts to object. Days are whole days; counts are inclusive upper limits unless the name says `min`. */
export const thresholdsSchema = z.strictObject({
  dormantDays: days(90),
  unusedDays: days(90),
  maxAdmins: count(5, 10_000),
  minOrgAdmins: count(2, 100),
  staleKeyDays: days(180),
  staleProjectDays: days(365),
  staleRepositoryDays: days(365),
  recentDays: days(30),
  broadGroupMembers: count(100, 1_000_000),
  tokenMaxDays: days(365),
  keyExpiryDays: days(30),
  minRetentionDays: days(90),
  directUsersPerSpace: count(5, 10_000, 0),
  minApprovals: count(1, 100),
});

/**
 * Posture settings: the file of `--settings`, and what the page exports and imports. Every key is optional;
 * an unknown key or a value out of range is refused by name.
 */
export const settingsSchema = z.strictObject({
  thresholds: thresholdsSchema.prefault({}),
  sensitiveProjects: uniqueStrings,
  sensitiveSpaces: uniqueStrings,
  ssoPolicyIds: uniqueStrings,
  ownApiKeyIds: uniqueStrings,
  approvedApps: uniqueStrings,
  approvedHosts: uniqueStrings,
  disabledRules: uniqueStrings,
  severity: z.record(z.string(), z.enum(severities)).default({}),
});

export type Thresholds = z.output<typeof thresholdsSchema>;
export type Settings = z.output<typeof settingsSchema>;

/** Settings with every default filled in. */
export const defaultSettings: Settings = settingsSchema.parse({});
