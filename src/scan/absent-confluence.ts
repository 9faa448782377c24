import type { Gap, GapCode, Slice, SliceName } from '../domain';
import type { CollectedSlices } from '../products/collector';
import { collectors } from './collectors';

/** What a site answers that has no Confluence, and what follows from that. */
const ofAbsence: ReadonlySet<GapCode> = new Set(['not-found', 'depends-on-unseen']);

/**
 * The slices of Confluence on a site that has none, which say so; nothing where anything tells that it is there. A site
 * without Confluence does not have a single one of its lists.
 */
export function absentConfluence(
  slices: CollectedSlices,
): readonly (readonly [SliceName, Slice])[] {
  const names = collectors.flatMap(({ product, slice }) =>
    product === 'confluence' ? [slice] : [],
  );
  const all = names.map((name) => [name, slices.get(name)] as const);
  const gaps: readonly Gap[] = all.flatMap(([, slice]) => slice.gaps);
  const absent =
    all.every(([, { items }]) => items.length === 0) &&
    gaps.some(({ code }) => code === 'not-found') &&
    gaps.every(({ code }) => ofAbsence.has(code));
  if (!absent) return [];
  return all.map(([name, slice]) => [name, { ...slice, gaps: slice.gaps.map(notInstalled) }]);
}

function notInstalled(gap: Gap): Gap {
  const reason = 'Confluence is not on this site, or this account cannot open it (404)';
  return { ...gap, code: 'not-installed', reason };
}
