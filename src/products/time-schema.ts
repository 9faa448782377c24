import { z } from 'zod';

/** A point in time, as text or as milliseconds since the epoch; ISO-8601 afterwards. */
export const timeSchema = z.union([z.string(), z.number()]).transform((time, context) => {
  const date = new Date(time);
  if (!Number.isNaN(date.getTime())) return date.toISOString();
  context.addIssue({ code: 'custom', message: 'not a time' });
  return z.NEVER;
});
