import type { ConfluenceChange, ConfluenceEvent } from '../domain';

/** Events that follow each other within this time belong together, in milliseconds. */
const apartMs = 60_000;

type ActEvent = ConfluenceEvent & { readonly change: Exclude<ConfluenceChange, 'space-created'> };

/** What somebody did to one thing at once, in the order in which it happened. */
export type ConfluenceAct = readonly [ActEvent, ...ActEvent[]];

/**
 * Puts events together: giving a group ten permissions is one act with ten events. The permissions that come with a new
 * space are left out, and so is its making.
 */
export function actsOf(events: readonly ConfluenceEvent[]): readonly ConfluenceAct[] {
  const ordered = [...events].sort((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));
  const acts: [ActEvent, ...ActEvent[]][] = [];
  const latest = new Map<string, [ActEvent, ...ActEvent[]]>();
  const created = new Map<string, ConfluenceEvent>();
  for (const event of ordered) {
    const thing = JSON.stringify([event.actorId ?? event.actorName, event.object.name]);
    if (!isAct(event)) {
      created.set(thing, event);
      continue;
    }
    if (event.change === 'space-permission-added' && isClose(created.get(thing), event)) continue;
    const key = JSON.stringify([thing, event.change]);
    const act = latest.get(key);
    if (act !== undefined && isClose(act.at(-1), event)) {
      act.push(event);
      continue;
    }
    const begun: [ActEvent] = [event];
    latest.set(key, begun);
    acts.push(begun);
  }
  return acts;
}

function isAct(event: ConfluenceEvent): event is ActEvent {
  return event.change !== 'space-created';
}

function isClose(earlier: ConfluenceEvent | undefined, later: ConfluenceEvent): boolean {
  return earlier !== undefined && Date.parse(later.at) - Date.parse(earlier.at) <= apartMs;
}
