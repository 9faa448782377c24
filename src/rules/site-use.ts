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
  for (const { id, key, lastActiveAt } of users.items.flatMap(({ products }) => products)) {
    if (id === undefined) continue;
    const days = lastActiveAt === undefined ? Infinity : daysSince(lastActiveAt, now);
    for (const name of [id, instanceOf(id, key)])
      latest.set(name, Math.min(days, latest.get(name) ?? Infinity));
  }
  const latestOf = ({ id, product }: OrganizationSite) =>
    latest.get(id) ?? latest.get(instanceOf(id, product));
  const told = new Set(
    sites.filter((site) => latestOf(site) !== undefined).map(({ product }) => product),
  );

  return (site) => {
    const { product, sandbox, usage, createdAt } = site;
    if (usage !== undefined && usage > 0) return { kind: 'used' };
    if (createdAt !== undefined && daysSince(createdAt, now) <= unusedDays) return { kind: 'used' };
    if (usage === 0) return { kind: 'unused', says: 'has no active user' };
    const days = latestOf(site);
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

/** What an id is of, whoever tells it: Jira names one instance by each of its products, or without any. */
function instanceOf(id: string, product: string): string {
  const owner = /^ari:cloud:([\w-]+):/.exec(id)?.[1] ?? product;
  return `${owner.replace(/^jira.*/, 'jira')}/${id.slice(id.lastIndexOf('/') + 1)}`;
}
