import { EgressFilteringService } from '@forge/egress';
import { runOutsideScope } from '../runtime/scope';
import type { Answer } from '../proxy/call';
import { egressLimits } from './limits';

/** Sends a request that the manifest allows. */
export type EgressTransport = (url: string, init: RequestInit) => Promise<Response>;

export interface EgressRequest {
  readonly url: string;
  readonly init: RequestInit;
  /** Requests of this invocation so far, this one included. */
  readonly number: number;
  readonly timeoutMs: number;
}

export interface EgressOptions {
  /** The manifest's `external.fetch.backend`. */
  readonly addresses: readonly string[];
  /** The address of the simulated site, wherever it really is. */
  readonly siteUrl: string;
  /** Whether the platform's rate of such requests holds. */
  readonly rates: boolean;
  readonly send: EgressTransport;
}

/** The door to hosts outside Atlassian, as wide as the manifest's `external.fetch.backend`. */
export class Egress {
  readonly #allowed: EgressFilteringService;

  constructor(private readonly options: EgressOptions) {
    this.#allowed = new EgressFilteringService([...options.addresses]);
  }

  /** @throws what the transport throws when the connection breaks */
  async request({ url, init, number, timeoutMs }: EgressRequest): Promise<Response | Answer> {
    if (!this.#allowed.isValidUrl(this.#published(url))) {
      return { status: 403, headers: { 'forge-proxy-error': 'BLOCKED_EGRESS' } };
    }
    const allowance = egressLimits.requestsPerMinute.value * Math.ceil(timeoutMs / 60_000);
    if (this.options.rates && number > allowance) {
      return { status: 429, headers: { 'forge-proxy-error': 'RATE_LIMIT_EXCEEDED' } };
    }
    return runOutsideScope(() => this.options.send(url, { ...init, redirect: 'manual' }));
  }

  /** The address as it would be on Atlassian's cloud, where every site has a name below `atlassian.net`. */
  #published(address: string): string {
    const { siteUrl } = this.options;
    const ofSite = address === siteUrl || address.startsWith(`${siteUrl}/`);
    return ofSite ? `https://site.atlassian.net${address.slice(siteUrl.length)}` : address;
  }
}
