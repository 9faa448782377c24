import { z } from 'zod';

const operations = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));

/** What creating, editing and moving an issue share. */
export const issueUpdateSchema = z.object({
  fields: z.record(z.string(), z.unknown()).default({}),
  update: operations.default({}),
  properties: z.array(z.object({ key: z.string(), value: z.unknown() })).default([]),
  transition: z.object({ id: z.string() }).optional(),
});

export type IssueUpdate = z.output<typeof issueUpdateSchema>;

/** Something named by id, key or name. */
export const referenceSchema = z
  .object({ id: z.coerce.string(), key: z.string(), name: z.string() })
  .partial();

/** A person, by account id under either of its names. */
export const personReferenceSchema = z
  .object({ id: z.string(), accountId: z.string() })
  .partial()
  .nullable();
