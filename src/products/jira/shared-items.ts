import { z } from 'zod';
import type { Gap, SharedItem } from '../../domain';
import { idSchema, personSchema, toPerson } from './schema';
import { shareSchema, toShare } from './shares';

/** What filters and dashboards have in common. */
export const sharedItemSchema = z.object({
  id: idSchema,
  name: z.string(),
  owner: personSchema.nullish(),
  sharePermissions: z.array(shareSchema),
  editPermissions: z.array(shareSchema).nullish(),
});

export function toSharedItem(raw: z.output<typeof sharedItemSchema>): SharedItem {
  const owner = raw.owner ?? undefined;
  return {
    id: raw.id,
    name: raw.name,
    ...(owner === undefined ? {} : { owner: toPerson(owner) }),
    shares: raw.sharePermissions.map(toShare),
    editors: (raw.editPermissions ?? []).map(toShare),
  };
}

/** A share of a kind that is not known hides who sees the item, so the item counts as unseen. */
export function unknownShares(items: readonly SharedItem[], what: 'filter' | 'dashboard'): Gap[] {
  return items
    .filter(({ shares, editors }) => [...shares, ...editors].some(({ type }) => type === 'unknown'))
    .map(({ id }) => ({
      code: 'unexpected-answer',
      reason: `The ${what} ${id} is shared with a kind of audience that is not known`,
      source: `GET /rest/api/3/${what}/search`,
      resourceId: id,
    }));
}
