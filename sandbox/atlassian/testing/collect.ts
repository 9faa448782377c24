import { settingsSchema } from '../../../src/contract';
import type { z } from 'zod';
import type { ApiTransport, Clock, FirstSeenRegister, Slice, SliceName } from '../../../src/domain';
import type { Collector } from '../../../src/products/collector';
import type { Connections } from '../../../src/products/connections';
import { createRestClient } from '../../../src/products/rest-client';
import { Throttle } from '../../../src/products/throttle';
import { withConnections } from '../../../src/products/with-connections';
import { assembleSlice } from '../../../src/scan/assemble-slice';
import { CollectedSliceMap } from '../../../src/scan/collected-slices';
import { dateItems } from '../../../src/scan/date-items';
import type { PageRecord } from '../../../src/storage/scan-pages';

export interface CollectRequest {
  readonly collectors: readonly Collector[];
  readonly connections: Connections;
  readonly product: 'Jira' | 'Confluence' | 'Bitbucket' | 'The organization' | 'The site';
  readonly send: ApiTransport;
  /** Requests without a credential. Default: as all others. */
  readonly sendAsNobody?: ApiTransport;
  /** Requests of an administrator of the site. Default: as all others. */
  readonly sendAsAdministrator?: ApiTransport;
  readonly now: Date;
  readonly settings?: z.input<typeof settingsSchema>;
  /** What earlier scans remember of slices. Default: there were none. */
  readonly remembered?: ReadonlyMap<SliceName, FirstSeenRegister>;
}

/** What the collectors wrote, by slice name. */
export type Collected = <N extends SliceName>(name: N) => Slice<N>;

/** Runs collectors to their end, one after the other and page by page, as a scan does. */
export async function collectAll(request: CollectRequest): Promise<Collected> {
  const slices = new CollectedSliceMap();
  for (const collector of request.collectors) {
    const bound = withConnections(collector, request.connections);
    const records = await readPages(bound, request, slices);
    const before = request.remembered?.get(collector.slice);
    const slice = assembleSlice(bound, records, slices);
    const dated = dateItems(bound, slice, { before, at: request.now.toISOString() });
    slices.set(collector.slice, dated.slice);
  }
  return (name) => slices.get(name);
}

async function readPages(
  collector: Collector,
  request: CollectRequest,
  slices: CollectedSliceMap,
): Promise<PageRecord[]> {
  const { product, now, settings: given } = request;
  const settings = settingsSchema.parse(given ?? {});
  const clock: Clock = { now: () => now.getTime(), sleep: () => Promise.resolve() };
  const send = transportOf(collector, request);
  const client = createRestClient({
    product,
    send,
    clock,
    throttle: new Throttle(1),
    longestPauseMs: 3_600_000,
  });
  const records: PageRecord[] = [];
  const queue = [...collector.firstPages(slices, settings)];
  for (let page = queue.shift(); page !== undefined; page = queue.shift()) {
    const result = await collector.readPage(page, { client, slices, settings, clock });
    records.push({ page, pass: 1, ...result });
    const { next } = result;
    if (next !== undefined && !records.some((record) => record.page === next)) queue.unshift(next);
  }
  return records;
}

/** Who asks what a collector asks. */
function transportOf(
  { product }: Collector,
  { send, sendAsNobody, sendAsAdministrator }: CollectRequest,
): ApiTransport {
  if (product === 'probe') return sendAsNobody ?? send;
  return product === 'site' ? (sendAsAdministrator ?? send) : send;
}
