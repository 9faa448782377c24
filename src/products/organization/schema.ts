import { z } from 'zod';
import type { ApiToken } from '../../domain';
import { timeSchema } from '../time-schema';

/** An id by itself: some lists name a group `ari:cloud:identity::group/{id}`. */
export const bareIdSchema = z.string().transform((id) => id.slice(id.lastIndexOf('/') + 1));

/** Whether an account of a program works, in lower case; where nothing is said, it does. */
export const programStatusSchema = z
  .string()
  .default('active')
  .transform((status) => status.toLowerCase())
  .pipe(z.enum(['active', 'inactive', 'disabled', 'suspended', 'deactivated', 'deleted']));

/** An API token of a person or of a service account. E-mail addresses and secrets are not in it. */
export const apiTokenSchema = z.object({
  id: z.string(),
  label: z.string().nullish(),
  status: z
    .string()
    .default('allowed')
    .transform((status) => status.toLowerCase())
    .pipe(z.enum(['allowed', 'blocked'])),
  createdAt: timeSchema.nullish(),
  expiresAt: timeSchema.nullish(),
  lastActiveAt: timeSchema.nullish(),
  user: z.object({ id: z.string() }),
});

export function toApiToken(raw: z.output<typeof apiTokenSchema>): ApiToken {
  return {
    id: raw.id,
    label: raw.label ?? raw.id,
    accountId: raw.user.id,
    blocked: raw.status === 'blocked',
    ...timesOf(raw),
  };
}

interface RawTimes {
  readonly createdAt?: string | null | undefined;
  readonly expiresAt?: string | null | undefined;
  readonly lastActiveAt?: string | null | undefined;
}

/** The times of a credential, without those that were not told. */
export function timesOf({ createdAt, expiresAt, lastActiveAt }: RawTimes): {
  createdAt?: string;
  expiresAt?: string;
  lastActiveAt?: string;
} {
  return {
    ...(typeof createdAt === 'string' ? { createdAt } : {}),
    ...(typeof expiresAt === 'string' ? { expiresAt } : {}),
    ...(typeof lastActiveAt === 'string' ? { lastActiveAt } : {}),
  };
}
