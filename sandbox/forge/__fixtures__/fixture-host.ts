import { join } from 'node:path';
import type { ProductRequest, ProductServer } from '../../product-server';
import { type VirtualClock, virtualClock } from '../clock/virtual-clock';
import { createHost } from '../host';
import type { Host, HostOptions } from '../host-options';

/** 2 March 2026, 09:00 UTC. */
export const startAt = Date.UTC(2026, 2, 2, 9);

/** The fixture app's folder. */
export const fixtureApp = join(__dirname, 'app');

/** A product that answers every request with what it was asked. */
export function echoingProducts(): ProductServer & { readonly requests: ProductRequest[] } {
  const requests: ProductRequest[] = [];
  return {
    requests,
    handle(request) {
      requests.push(request);
      const body = JSON.stringify({ caller: request.caller, path: request.path });
      return Promise.resolve({
        status: 200,
        headers: { 'content-type': 'application/json' },
        body,
      });
    },
  };
}

/** The fixture app on a clock that a test turns. */
export function fixtureHost(options: Partial<HostOptions> = {}): {
  host: Host;
  clock: VirtualClock;
} {
  const clock = virtualClock(startAt);
  const host = createHost({
    appDir: fixtureApp,
    products: echoingProducts(),
    siteUrl: 'https://fixture.example',
    cloudId: 'cloud-1',
    hooks: { latencyMs: () => 0 },
    clock,
    ...options,
  });
  return { host, clock };
}

/** Someone at the fixture's Jira page. */
export const visitor = { accountId: 'account-ada' };
