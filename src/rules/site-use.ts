import { listGapOf } from '../access/unseen';
import type { OrganizationSite } from '../domain';
import { daysSince } from './age';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { counted } from './wording';

/** Whether anybody uses a product instance. `untold`: the organization does not tell of this product. */
export type SiteUse =
  | { readonly kind: 'used' | 'untold' }
  | { readonly kind: 'unused'; readonly says: string }
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Decides by the number of active users, which only Bitbucket has, or by when any user was last active there. Where the
 * activity of one instance of a product is told, an instance that nobody opens is told by its absence.
 */
export function siteUse({
  snapshot,
  settings,
  now,
}: RuleFacts): (site: OrganizationSite) => SiteUse {
  const { unusedDays } = settings.thresholds;
  const users = collected(snapshot, 'organization.users');
  const sites = collected(snapshot, 'organization.sites').items;
  const latest = new Map<string, number>();
  for (const { id, lastActiveAt } of users.items.flatMap(({ products }) => products)) {
    if (id === undefined) continue;
    const days = lastActiveAt === undefined ? Infinity : daysSince(lastActiveAt, now);
    latest.set(id, Math.min(days, latest.get(id) ?? Infinity));
  }
  const told = new Set(sites.filter(({ id }) => latest.has(id)).map(({ product }) => product));

  return ({ id, product, sandbox, usage, createdAt }) => {
    if (usage !== undefined && usage > 0) return { kind: 'used' };
    if (createdAt !== undefined && daysSince(createdAt, now) <= unusedDays) return { kind: 'used' };
    if (usage === 0) return { kind: 'unused', says: 'has no active user' };
    const days = latest.get(id);
    if (days !== undefined && days <= unusedDays) return { kind: 'used' };
    // Of a sandbox nobody expects users, so one without any is no gap in what was told.
    if (days === undefined && !told.has(product) && !sandbox) return { kind: 'untold' };
    const gap = listGapOf(users) ?? users.gaps[0];
    if (gap !== undefined) return { kind: 'unknown', reason: gap.reason };
    if (days === undefined) {
      const says = told.has(product) ? 'is opened by nobody' : 'is not known to be used by anybody';
      return { kind: 'unused', says };
    }
    const says =
      days === Infinity
        ? 'has never been used by anybody'
        : `has not been used by anybody for ${counted(days, 'day')}`;
    return { kind: 'unused', says };
  };
}
