import { listGaps } from '../domain';
import type { FirstSeenRegister, Slice } from '../domain';
import type { Collector } from '../products/collector';

/** What was remembered of a list, and the scan that looks at it now. */
export interface Sighting {
  /** Undefined when no scan has looked before. */
  readonly before: FirstSeenRegister | undefined;
  /** When this scan began, ISO-8601 UTC. */
  readonly at: string;
}

/**
 * Tells the items of a slice when they were first seen, and what to remember for the next scan. Doing it again with what
 * it remembered changes nothing, so a scan that was killed in between may repeat it. What is missing from a whole list is
 * forgotten; in an incomplete list it may only be out of sight.
 */
export function dateItems(
  collector: Collector,
  slice: Slice,
  { before = { whole: false, items: {} }, at }: Sighting,
): { readonly slice: Slice; readonly register: FirstSeenRegister } {
  const whole = listGaps(slice).length === 0;
  // An item that could not be read is there all the same, and has not just come when it is read one day.
  const hidden = slice.gaps.flatMap(({ resourceId }) => resourceId ?? []);
  const known = new Map(Object.entries(before.items));
  const dateOf = (id: string) => known.get(id) ?? { at, arrived: before.whole };
  const ids = [...slice.items.map((item) => collector.idOf(item)), ...hidden];
  const seen = ids.map((id) => [id, dateOf(id)] as const);
  const items = slice.items.map((item) => {
    const date = dateOf(collector.idOf(item));
    return collector.withFirstSeen?.(item, { ...date, again: date.at < at }) ?? item;
  });
  return {
    slice: { ...slice, items },
    register: {
      whole: before.whole || whole,
      items: Object.fromEntries([...(whole ? [] : known), ...seen].sort(byId)),
    },
  };
}

function byId([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
