import type { AuditItem, JiraAuditEvent, Snapshot } from '../domain';
import { collected } from './collected';

/** What a change is: harmless when undefined, risky in a sentence without its full stop, or not decidable. */
export type ChangeVerdict = { readonly risk: string } | { readonly doubt: string } | undefined;

/** The item of a type, or else the one that stands where it usually does. */
export function itemOf(items: readonly AuditItem[], type: string, place = 0): AuditItem {
  return (
    items.find((item) => item.type?.toUpperCase() === type) ??
    items.filter((item) => item.type === undefined)[place] ??
    {}
  );
}

export function nameOf({ id = '', name = id }: AuditItem): string {
  return name;
}

/** What a field was set to; undefined when it was emptied or not touched. */
export function setTo({ values }: JiraAuditEvent, field: RegExp): string | undefined {
  return values.find((value) => field.test(value.field))?.to;
}

/** Whether fields were emptied and none was filled. A record without fields tells nothing of the kind. */
export function onlyTakesAway({ values }: JiraAuditEvent): boolean {
  return values.length > 0 && values.every(({ to }) => to === undefined);
}

/** People by account id, which is what Jira writes where they stand in its log. */
export function peopleOf(snapshot: Snapshot): ReadonlyMap<string, string> {
  return new Map(
    [
      ...collected(snapshot, 'jira.groupMembers').items.flatMap(({ members }) => members),
      ...collected(snapshot, 'jira.accounts').items,
    ].map(({ accountId, name }) => [accountId, name]),
  );
}
