import type { Settings } from '../contract';
import type { Clock, FirstSeen, Gap, Slice, SliceName, Slices } from '../domain';
import type { Connections } from './connections';
import type { RestClient } from './rest-client';

/** What one page showed. Stored as the checkpoint of that page. */
export interface PageResult<T> {
  readonly items: readonly T[];
  readonly gaps: readonly Gap[];
  /** The page to ask after this one; absent at the end of a list. */
  readonly next?: string;
  /** How many items the product says the whole list has. A number that changes means the list changed underneath. */
  readonly total?: number;
  readonly requests: number;
  readonly points: number;
}

/** What a collector may use while it reads one page. */
export interface CollectContext {
  readonly client: RestClient;
  readonly slices: CollectedSlices;
  readonly settings: Settings;
  readonly clock: Clock;
  /** What the customer has connected; absent: nothing. */
  readonly connections?: Connections;
}

/** Slices that are already complete. Reading one that is not among the collector's `after` is a bug. */
export interface CollectedSlices {
  get<N extends SliceName>(name: N): Slice<N>;
}

/**
 * Reads one family of facts from one product. A page is known by its key (an offset, a cursor, the id of the resource
 * that is asked about), from which the request can be made again: that is what makes a scan resumable.
 */
export interface Collector<N extends SliceName = SliceName> {
  readonly slice: N;
  /** Who is asked, and as whom: `site` with an administrator's own token, `probe` without any. */
  readonly product: 'jira' | 'confluence' | 'bitbucket' | 'organization' | 'site' | 'probe';
  /** What it reads, for people: "permission schemes". */
  readonly label: string;
  /** The scope that the customer's credential must have; absent where the product names none. */
  readonly scope?: string;
  /** Slices it looks at to decide what to ask. They are complete before it starts. */
  readonly after: readonly SliceName[];
  /** Of `after`: slices whose gaps are gaps here too, because what they did not show could not be asked about. */
  readonly inherits: readonly SliceName[];
  /** Further gaps that follow from what other slices lack. */
  impliedGaps?(slices: CollectedSlices, connections?: Connections): readonly Gap[];
  /** Keys of the pages to begin with. Independent of each other, and at most one list of them follows `next`. */
  firstPages(
    slices: CollectedSlices,
    settings: Settings,
    connections?: Connections,
  ): readonly string[];
  readPage(page: string, context: CollectContext): Promise<PageResult<Slices[N]>>;
  /** Immutable id of an item: items seen twice are kept once, and slices are sorted by it. */
  idOf(item: Slices[N]): string;
  /** Joins two items with one id that came from different pages. Without it the later one replaces the earlier. */
  merge?(left: Slices[N], right: Slices[N]): Slices[N];
  /**
   * Adds to an item when the app first saw it. Only a list that has this is remembered from scan to scan: for things
   * whose age matters and that the product gives no date for.
   */
  withFirstSeen?(item: Slices[N], firstSeen: FirstSeen): Slices[N];
}

/** Keeps the type of the slice while letting collectors live in one list. */
export function defineCollector<N extends SliceName>(collector: Collector<N>): Collector {
  return collector;
}
