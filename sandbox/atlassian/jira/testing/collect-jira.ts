import type { z } from 'zod';
import type { settingsSchema } from '../../../../src/contract';
import { jiraCollectors } from '../../../../src/products/jira';
import type { Caller, ProductServer } from '../../../product-server';
import { createSite } from '../../site';
import { collectAll, type Collected } from '../../testing/collect';
import { tampered } from '../../testing/tampered';
import { siteTransport } from '../../testing/transport';
import type { World } from '../../world/schema';

interface Circumstances {
  readonly settings?: z.input<typeof settingsSchema>;
  /** Changes answers of Jira, by the path of the request. */
  readonly tamper?: (path: string, body: string) => string;
  /** The largest page that Jira gives, whatever is asked for. */
  readonly largestPage?: number;
  /** The account of an administrator whose token is connected. Default: none is. */
  readonly administrator?: string;
  /** The status of a refusal, by method and path of the request; undefined lets it through. */
  readonly refuse?: (operation: string) => number | undefined;
}

/** Collects the Jira of a world on 20 November 2026, and says what the app and a stranger sent to it. */
export async function collectJira(
  world: World,
  {
    settings,
    tamper = (_path, body) => body,
    largestPage,
    refuse,
    administrator,
  }: Circumstances = {},
): Promise<{ slices: Collected; sent: readonly string[] }> {
  const now = new Date('2026-11-20T09:00:00.000Z');
  const site = createSite(world, undefined, { now: () => now });
  const answering = refusing(capped(tampered(site, tamper), largestPage), refuse);
  const as = (caller: Caller) =>
    siteTransport(answering, { product: 'jira', prefix: '', authorization: '', caller });
  const send = as({ type: 'app' });
  const sendAsNobody = as({ type: 'none' });
  const slices = await collectAll({
    collectors: jiraCollectors,
    connections: {
      publicSite: world.siteUrl,
      ...(administrator === undefined ? {} : { siteAdministrator: world.siteUrl }),
    },
    product: 'Jira',
    send,
    sendAsNobody,
    ...(administrator === undefined
      ? {}
      : { sendAsAdministrator: as({ type: 'user', accountId: administrator }) }),
    now,
    ...(settings === undefined ? {} : { settings }),
  });
  return { slices, sent: [...send.sent, ...sendAsNobody.sent] };
}

function capped(site: ProductServer, largestPage: number | undefined): ProductServer {
  if (largestPage === undefined) return site;
  return {
    handle: (request) =>
      site.handle({
        ...request,
        path: request.path.replace(/\b(maxResults|limit)=\d+/, (_all, name: string) => {
          return `${name}=${String(largestPage)}`;
        }),
      }),
  };
}

function refusing(site: ProductServer, refuse: Circumstances['refuse']): ProductServer {
  if (refuse === undefined) return site;
  return {
    handle(request) {
      const status = refuse(`${request.method} ${request.path}`);
      return status === undefined
        ? site.handle(request)
        : Promise.resolve({ status, headers: {}, body: '{"errorMessages":["No."],"errors":{}}' });
    },
  };
}
