import type { Gap, Slice, SliceName, Slices } from '../domain';
import type { CollectedSlices, Collector } from '../products/collector';
import type { PageRecord } from '../storage/scan-pages';

/** Whether the length that a list claims changed while it was read, so that an item may have slipped between two pages. */
export function listChanged(records: readonly PageRecord[], pass: number): boolean {
  const totals = new Set(
    records
      .filter((record) => record.pass === pass)
      .flatMap(({ total }) => (total === undefined ? [] : [total])),
  );
  return totals.size > 1;
}

/**
 * Puts the pages of a collector together: items once each and sorted by id, gaps once each. A list that changed in its
 * last pass too keeps everything that was seen, and says that it may miss something.
 */
export function assembleSlice(
  collector: Collector,
  records: readonly PageRecord[],
  slices: CollectedSlices,
): Slice {
  const last = Math.max(1, ...records.map(({ pass }) => pass));
  const unstable = listChanged(records, last);
  const used = unstable ? records : records.filter(({ pass }) => pass === last);
  const items = new Map<string, Slices[SliceName]>();
  // Page order is not reading order: pages are read side by side.
  for (const record of [...used].sort(byPage)) {
    for (const item of record.items as readonly Slices[SliceName][]) {
      const id = collector.idOf(item);
      const known = items.get(id);
      items.set(
        id,
        known === undefined || collector.merge === undefined ? item : collector.merge(known, item),
      );
    }
  }
  const gaps = used.flatMap((record) => record.gaps as readonly Gap[]);
  if (unstable) gaps.push(changedWhileRead(collector));
  gaps.push(...inheritedGaps(collector, slices));
  return {
    items: [...items.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item),
    gaps: distinct(gaps),
  };
}

function byPage(a: PageRecord, b: PageRecord): number {
  return a.pass - b.pass || (a.page < b.page ? -1 : a.page > b.page ? 1 : 0);
}

function changedWhileRead({ label, slice }: Collector): Gap {
  return {
    code: 'unexpected-answer',
    reason: `The list of ${label} kept changing while it was read, so something may be missing; scan again`,
    source: slice,
  };
}

/** What an earlier slice could not see, this one could not ask about. */
function inheritedGaps(collector: Collector, slices: CollectedSlices): Gap[] {
  const inherited = collector.inherits.flatMap((name) => slices.get(name).gaps);
  return [
    ...inherited.map((gap): Gap => ({ ...gap, code: 'depends-on-unseen' })),
    ...(collector.impliedGaps?.(slices) ?? []),
  ];
}

function distinct(gaps: readonly Gap[]): Gap[] {
  const known = new Map(
    gaps.map((gap) => [`${gap.resourceId ?? ''}|${gap.source}|${gap.reason}`, gap]),
  );
  return [...known.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, gap]) => gap);
}
