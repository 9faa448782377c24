import type { z } from 'zod';
import type { settingsSchema } from '../../../../src/contract';
import { organizationCollectors } from '../../../../src/products/organization';
import { createSite } from '../../site';
import { collectAll, type Collected } from '../../testing/collect';
import { tampered } from '../../testing/tampered';
import { siteTransport } from '../../testing/transport';
import type { World } from '../../world/schema';
import { small } from './small-world';

interface Circumstances {
  readonly authorization?: string;
  readonly settings?: z.input<typeof settingsSchema>;
  /** Changes answers of the product, by the path of the request. */
  readonly tamper?: (path: string, body: string) => string;
}

/** Collects the organization of a world on 20 November 2026, and says what was sent to it. */
export async function collectOrganization(
  world: World,
  { authorization = small.key, settings, tamper = (_path, body) => body }: Circumstances = {},
): Promise<{ slices: Collected; sent: readonly string[] }> {
  const now = new Date('2026-11-20T09:00:00.000Z');
  const site = tampered(createSite(world, undefined, { now: () => now }), tamper);
  const send = siteTransport(site, { product: 'organization', prefix: '', authorization });
  const slices = await collectAll({
    collectors: organizationCollectors,
    connections: { organizationId: small.orgId },
    product: 'The organization',
    send,
    now,
    ...(settings === undefined ? {} : { settings }),
  });
  return { slices, sent: send.sent };
}
