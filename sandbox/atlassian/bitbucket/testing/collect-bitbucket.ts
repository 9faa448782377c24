import { bitbucketCollectors } from '../../../../src/products/bitbucket';
import { createSite } from '../../site';
import { collectAll, type Collected } from '../../testing/collect';
import { tampered } from '../../testing/tampered';
import { siteTransport } from '../../testing/transport';
import type { World } from '../../world/schema';
import { basic } from './small-world';

interface Circumstances {
  readonly authorization?: string;
  readonly workspace?: string;
  /** Changes answers of the product, by the path of the request. */
  readonly tamper?: (path: string, body: string) => string;
}

/** Collects the Bitbucket of a world on 20 November 2026, and says what was sent to it. */
export async function collectBitbucket(
  world: World,
  {
    authorization = basic(),
    workspace = 'small',
    tamper = (_path, body) => body,
  }: Circumstances = {},
): Promise<{ slices: Collected; sent: readonly string[] }> {
  const site = tampered(createSite(world), tamper);
  const send = siteTransport(site, { product: 'bitbucket', prefix: '/2.0', authorization });
  const slices = await collectAll({
    collectors: bitbucketCollectors,
    connections: { bitbucketWorkspace: workspace },
    product: 'Bitbucket',
    send,
    now: new Date('2026-11-20T09:00:00.000Z'),
  });
  return { slices, sent: send.sent };
}
