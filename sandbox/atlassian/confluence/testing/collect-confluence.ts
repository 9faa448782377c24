import { confluenceCollectors } from '../../../../src/products/confluence';
import type { ProductServer } from '../../../product-server';
import { createSite } from '../../site';
import { collectAll, type Collected, type CollectRequest } from '../../testing/collect';
import { siteTransport } from '../../testing/transport';
import type { World } from '../../world/schema';

/** What differs from an app that looks at an undisturbed site on 20 November 2026. */
type Circumstances = Partial<Pick<CollectRequest, 'settings' | 'remembered' | 'now'>> & {
  /** Stands between the app and the simulated site. */
  readonly through?: (site: ProductServer) => ProductServer;
};

/** Collects the Confluence of a world, and says what was sent to it: by the app, and by nobody. */
export async function collectConfluence(
  world: World,
  {
    through = (site) => site,
    now = new Date('2026-11-20T09:00:00.000Z'),
    ...rest
  }: Circumstances = {},
): Promise<{
  readonly slices: Collected;
  readonly sent: readonly string[];
  readonly unanswered: readonly string[];
}> {
  const site = createSite(world, undefined, { now: () => now });
  const transport = { product: 'confluence', prefix: '', authorization: '' } as const;
  const send = siteTransport(through(site), { ...transport, caller: { type: 'app' } });
  const sendAsNobody = siteTransport(through(site), transport);
  const slices = await collectAll({
    collectors: confluenceCollectors,
    connections: { publicSite: world.siteUrl },
    product: 'Confluence',
    send,
    sendAsNobody,
    now,
    ...rest,
  });
  return { slices, sent: [...send.sent, ...sendAsNobody.sent], unanswered: site.unanswered() };
}
