import type { ResourceRef } from '../contract';
import type { OrganizationEvent, RuleResult, Snapshot } from '../domain';
import { daysSince } from './age';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { notApplicable, settle } from './judgement';
import type { Judgement } from './judgement';
import { organizationFixUrl } from './organization-facts';
import { accountRef, byId } from './resources';
import { unseenResources } from './unseen-resources';
import { listed } from './wording';

/** What a rule asks of every event of the audit log that was kept. */
export interface EventQuestion {
  /** Why the question does not arise for an event; undefined when it does. */
  readonly outside?: (event: OrganizationEvent) => string | undefined;
  /** `sentence` tells the event: "User granted role (Bob) by Tobias on 2026-11-14". */
  readonly judge: (event: OrganizationEvent, sentence: string) => readonly Judgement[];
}

/** Asks a question of every recent event, each event one result. People whom it was done to are affected. */
export function judgeEvents(facts: RuleFacts, question: EventQuestion): RuleResult[] {
  const { snapshot, settings, now } = facts;
  const { recentDays } = settings.thresholds;
  const events = collected(snapshot, 'organization.events');
  const namesOf = names(snapshot);
  const people = new Set(
    collected(snapshot, 'organization.users').items.map(({ accountId }) => accountId),
  );
  const judged = events.items.map((event) => {
    const { id, action, at, actorId, actorName, subjects } = event;
    const date = at.slice(0, 10);
    const what = inWords(action);
    const resource: ResourceRef = { type: 'org:audit-event', id, name: `${what} on ${date}` };
    const outside =
      daysSince(at, now) > recentDays
        ? 'The event is not recent any more'
        : question.outside?.(event);
    if (outside !== undefined) return notApplicable(resource, outside);
    const actor = actorName ?? (actorId === undefined ? 'somebody' : namesOf(actorId));
    const to = subjects.map((subject) => namesOf(subject.id));
    const about = to.length === 0 ? '' : ` (${listed(to)})`;
    const sentence = `${what}${about} by ${actor} on ${date}`;
    return settle(resource, question.judge(event, sentence), (evidence) => ({
      message: evidence[0]?.text ?? sentence,
      affected: subjects
        .filter((subject) => people.has(subject.id))
        .map((subject) => accountRef(snapshot.siteUrl, subject.id, namesOf(subject.id)))
        .sort(byId),
      fixUrl: organizationFixUrl(snapshot),
    }));
  });
  const seen = events.items.map(({ id }) => id);
  return [
    ...judged,
    ...unseenResources(events, seen, { type: 'org:audit-event', noun: 'Audit event' }),
  ];
}

/** An action as people say it: `api_key_created` is "API key created". */
function inWords(action: string): string {
  const words = action.replaceAll('_', ' ').replace(/\b(?:api|ip|mfa|saml|scim|sso)\b/g, upper);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function upper(word: string): string {
  return word.toUpperCase();
}

/** Names of people, groups, domains and policies, by id. What is not known is called by its id. */
function names(snapshot: Snapshot): (id: string) => string {
  const known = new Map<string, string>([
    ...collected(snapshot, 'organization.users').items.map(
      ({ accountId, name }) => [accountId, name] as const,
    ),
    ...collected(snapshot, 'organization.groups').items.map(
      ({ groupId, name }) => [groupId, `group "${name}"`] as const,
    ),
    ...collected(snapshot, 'organization.policies').items.map(
      ({ id, name }) => [id, `policy "${name}"`] as const,
    ),
    ...collected(snapshot, 'organization.apiKeys').items.map(
      ({ id, label }) => [id, `API key "${label}"`] as const,
    ),
  ]);
  return (id) => known.get(id) ?? id;
}
