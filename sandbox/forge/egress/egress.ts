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

/** The door to hosts outside Atlassian, as wide as the manifest's `external.fetch.backend`. */
export class Egress {
  readonly #allowed: EgressFilteringService;

  constructor(
    addresses: readonly string[],
    private readonly send: EgressTransport,
  ) {
    this.#allowed = new EgressFilteringService([...addresses]);
  }

  /** @throws what the transport throws when the connection breaks */
  async request({ url, init, number, timeoutMs }: EgressRequest): Promise<Response | Answer> {
    if (!this.#allowed.isValidUrl(url)) {
      return { status: 403, headers: { 'forge-proxy-error': 'BLOCKED_EGRESS' } };
    }
    const allowance = egressLimits.requestsPerMinute.value * Math.ceil(timeoutMs / 60_000);
    if (number > allowance) {
      return { status: 429, headers: { 'forge-proxy-error': 'RATE_LIMIT_EXCEEDED' } };
    }
    return runOutsideScope(() => this.send(url, { ...init, redirect: 'manual' }));
  }
}
