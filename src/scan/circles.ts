import type { Gap, SliceName, Slices } from '../domain';
import type { Collector } from '../products/collector';
import type { PageRecord } from '../storage/scan-pages';

/** Pages in a row without anything new after which a list is taken to repeat itself. */
const stalePages = 3;

/** Pages in a row after which a list is taken to have no end. The longest real ones have some thousands. */
const longestList = 10_000;

/** How a page was come to. */
interface Way {
  /** Pages before it. */
  readonly length: number;
  /** Of those, how many in a row brought nothing new. */
  readonly stale: number;
}

/**
 * Sees to it that reading a list ends, whatever its product says: one that leads back to where it was, repeats itself or
 * has no end is left, with a gap for what it may have had besides.
 */
export class Circles {
  readonly #pages = new Set<string>();
  readonly #marks = new Set<string>();
  readonly #ways = new Map<string, Way>();

  /** `records` = pages of this reading that an earlier function has read. */
  constructor(
    private readonly collector: Collector,
    records: readonly PageRecord[],
  ) {
    for (const record of records) this.#learn(record);
  }

  /** The record of a page, as the end of its list when the list goes in circles. */
  checked(record: PageRecord): PageRecord {
    const { page, pass, next, items, gaps, requests, points } = record;
    const way = this.#ways.get(page) ?? { length: 0, stale: 0 };
    const known = this.#learn(record);
    if (next === undefined) return record;
    const stale = items.length === 0 ? way.stale : known ? way.stale + 1 : 0;
    const length = way.length + 1;
    if (!this.#pages.has(next) && stale < stalePages && length < longestList) {
      this.#ways.set(next, { length, stale });
      return record;
    }
    return { page, pass, items, gaps: [...gaps, inCircles(this.collector)], requests, points };
  }

  /** @returns whether everything on the page was known before */
  #learn({ page, items }: PageRecord): boolean {
    this.#pages.add(page);
    const marks = (items as readonly Slices[SliceName][]).map((item) =>
      markOf(this.collector, item),
    );
    const known = marks.every((mark) => mark !== undefined && this.#marks.has(mark));
    for (const mark of marks) if (mark !== undefined) this.#marks.add(mark);
    return known;
  }
}

/**
 * What tells an item from others: its id, or, where parts of items are joined, the list that the part brings. Parts that
 * only count are told apart by nothing, as two pages may well count the same.
 */
function markOf(collector: Collector, item: Slices[SliceName]): string | undefined {
  if (collector.merge === undefined) return collector.idOf(item);
  const brings = Object.values(item).some((value) => Array.isArray(value) && value.length > 0);
  return brings ? JSON.stringify(item) : undefined;
}

function inCircles({ label, slice }: Collector): Gap {
  return {
    code: 'unexpected-answer',
    reason: `The list of ${label} goes in circles, so the rest of it could not be read`,
    source: slice,
  };
}
