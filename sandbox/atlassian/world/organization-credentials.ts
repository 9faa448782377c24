import { z } from 'zod';

/** When a credential came, ends and was last used, ISO-8601. */
const times = {
  createdAt: z.iso.datetime().default('2026-01-12T10:00:00.000Z'),
  expiresAt: z.iso.datetime().optional(),
  lastActiveAt: z.iso.datetime().optional(),
};

/** A key to the administration. One with a `secret` opens the simulated organization. */
export const apiKeySchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  createdBy: z.string().min(1),
  /** As documentation names them, e.g. `read:users:admin`; empty: everything. */
  scopes: z.array(z.string()).default([]),
  ...times,
  /** When it was revoked, ISO-8601. */
  revocationDate: z.iso.datetime().optional(),
  /** What is sent as the bearer token. */
  secret: z.string().min(1).optional(),
});

export const apiTokenSchema = z.strictObject({
  id: z.string().min(1),
  label: z.string().min(1),
  accountId: z.string().min(1),
  status: z.enum(['ALLOWED', 'BLOCKED']).default('ALLOWED'),
  ...times,
});

export const serviceAccountSchema = z.strictObject({
  id: z.string().min(1),
  /** The account its tokens name. It is in no directory. */
  accountId: z.string().min(1),
  name: z.string().min(1),
  status: z.enum(['ACTIVE', 'INACTIVE']).default('ACTIVE'),
  updatedAt: z.iso.datetime().default('2026-01-12T10:00:00.000Z'),
});

export const oauthClientSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  status: z.enum(['ACTIVE', 'INACTIVE']).default('ACTIVE'),
  createdAt: z.iso.datetime().default('2026-01-12T10:00:00.000Z'),
  updatedAt: z.iso.datetime().default('2026-01-12T10:00:00.000Z'),
  /** Absent: the organization does not tell. */
  lastActiveAt: z.iso.datetime().optional(),
});

export type WorldApiKey = z.output<typeof apiKeySchema>;
export type WorldApiToken = z.output<typeof apiTokenSchema>;
