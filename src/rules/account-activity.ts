import type { Evidence } from '../contract';
import type { OrganizationUser, Snapshot } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { daysSince } from './age';
import { userEvidence } from './judge-accounts';
import type { AccountQuestion } from './judge-accounts';
import { fine, offends, unclear } from './judgement';
import { counted } from './wording';
import { productName } from './product-names';

/** When somebody was last active in any product. `none`: they open none, and nothing else records activity. */
export type Activity =
  | {
      readonly kind: 'active';
      readonly at: string;
      readonly product: string;
      readonly days: number;
    }
  | { readonly kind: 'never' }
  | { readonly kind: 'none' }
  | { readonly kind: 'untold'; readonly reason: string };

/**
 * The latest of all products counts: who works in Jira every day is not dormant for never opening Confluence. A product
 * that was never opened may be missing from the list. Source: developer.atlassian.com, "User's last active dates", 2023.
 */
export function activities(snapshot: Snapshot, now: number): (user: OrganizationUser) => Activity {
  const users = collected(snapshot, 'organization.users').items;
  const told = users.some(({ products }) => products.length > 0);
  return ({ products, resources = 0 }) => {
    if (!told)
      return { kind: 'untold', reason: 'The organization told of nobody which products they open' };
    if (products.length === 0) return { kind: resources > 0 ? 'never' : 'none' };
    const [latest] = products
      .flatMap(({ key, lastActiveAt: at }) => (at === undefined ? [] : [{ product: key, at }]))
      .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
    return latest === undefined
      ? { kind: 'never' }
      : { kind: 'active', ...latest, days: daysSince(latest.at, now) };
  };
}

/** Whether somebody came so lately that being inactive says nothing yet. */
export function isNewcomer({ addedAt }: OrganizationUser, days: number, now: number): boolean {
  return addedAt !== undefined && daysSince(addedAt, now) <= days;
}

/** Asks whether an account has been inactive for too long. One that never was active is no dormant one. */
export function dormancyQuestion({
  snapshot,
  settings,
  now,
}: RuleFacts): Required<Pick<AccountQuestion, 'outside' | 'judge' | 'objection'>> {
  const { dormantDays } = settings.thresholds;
  const activityOf = activities(snapshot, now);
  return {
    outside: (user) =>
      activityOf(user).kind === 'never' ? 'The account has never been active' : undefined,
    judge(user) {
      const activity = activityOf(user);
      if (activity.kind === 'untold') return [unclear(activity.reason)];
      if (activity.kind === 'none')
        return [unclear('The account opens no product, and nothing else tells of its activity')];
      if (activity.kind === 'never' || activity.days <= dormantDays) return [fine];
      return [isNewcomer(user, dormantDays, now) ? fine : offends(lastActive(user, activity))];
    },
    objection(user) {
      const activity = activityOf(user);
      const days = activity.kind === 'active' ? activity.days : 0;
      return `has not been active for ${counted(days, 'day')}`;
    },
  };
}

function lastActive(
  user: OrganizationUser,
  { at, product, days }: Extract<Activity, { kind: 'active' }>,
): Evidence {
  const text = `${user.name} was last active on ${at.slice(0, 10)}, in ${productName(product)}`;
  return userEvidence(user, text, { lastActiveAt: at, product, days });
}
