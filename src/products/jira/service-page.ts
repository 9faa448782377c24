import { z } from 'zod';

/** A page of Jira Service Management, which says in its own words where it ends. */
export const servicePageSchema = z.object({
  values: z.array(z.unknown()),
  isLastPage: z.boolean().nullish(),
  limit: z.int().positive().nullish(),
});

/** Where the page after this one starts; undefined at the end of the list. */
export function nextStart(
  start: number,
  { values, isLastPage, limit }: z.output<typeof servicePageSchema>,
): string | undefined {
  if (values.length === 0) return undefined;
  const more =
    typeof isLastPage === 'boolean' ? !isLastPage : values.length >= (limit ?? values.length);
  return more ? String(start + values.length) : undefined;
}
