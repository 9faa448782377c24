import type { HostClock } from '../clock/clock';
import { isVirtual } from '../clock/virtual-clock';
import type { Egress } from '../egress/egress';
import type { Invocation } from '../invocation/invocation';
import { invocationLimits } from '../invocation/limits';
import type { KvsService } from '../kvs/service';
import type { QueueService } from '../queue/service';
import type { FetchMeta } from '../runtime/forge-fetch';
import {
  type Answer,
  type CallRecord,
  type CallVerdict,
  type HostCall,
  type Service,
  toResponse,
} from './call';
import { bodyText } from './body-text';
import { callProduct, callerOf, headersOf, type ProductGate } from './product';

/** What tests may do to calls. */
export interface CallHooks {
  /** Decides what happens to a call. */
  onCall?(call: HostCall): CallVerdict | Promise<CallVerdict>;
  /** Milliseconds of virtual time a call costs. Default: 1 for storage, 0 for all else. */
  latencyMs?(call: HostCall): number;
}

export interface ProxyServices {
  readonly clock: HostClock;
  readonly gate: ProductGate;
  readonly egress: Egress;
  readonly kvs: KvsService;
  readonly queue: QueueService;
  readonly hooks: CallHooks;
}

interface RawCall {
  readonly meta: FetchMeta;
  readonly target: string;
  readonly init: RequestInit | undefined;
}

/** Calls are kept for tests and for whoever watches; a host that runs for weeks forgets the oldest. */
const keptCalls = 50_000;

function serviceOf({ type, remote, contextAri }: FetchMeta, target: string): Service {
  if (type === 'kvs') return 'kvs';
  if (type === 'egress') return 'egress';
  if (type !== 'fpp') return 'other';
  if (remote === 'jira' || remote === 'confluence' || contextAri !== undefined) return 'product';
  return remote === 'stargate' && target.startsWith('/webhook/queue/') ? 'queue' : 'other';
}

function productOf({ remote }: FetchMeta, target: string): 'jira' | 'confluence' {
  if (remote === 'jira' || remote === 'confluence') return remote;
  return target.startsWith('/wiki/') ? 'confluence' : 'jira';
}

/** Answers every call of the app, as Forge's proxy does. */
export class Proxy {
  readonly records: CallRecord[] = [];

  constructor(private readonly services: ProxyServices) {}

  async fetch(invocation: Invocation, raw: RawCall): Promise<Response> {
    const call = await this.#describe(invocation, raw);
    const verdict = (await this.services.hooks.onCall?.(call)) ?? 'continue';
    this.#spend(call, invocation);
    if (verdict === 'kill-before' || invocation.memory.exceeded()) invocation.kill();
    // Killed, or past its deadline while it waited: the call has no effect.
    if (invocation.over) return this.#record(call, undefined);

    try {
      const given = typeof verdict === 'object' ? verdict.answer : undefined;
      const answer = given ?? (await this.#answerInTime(invocation, { call, raw }));
      const response = answer instanceof Response ? answer : toResponse(answer);
      this.#record(call, response);
      if (verdict === 'kill-after') invocation.kill();
      return response;
    } catch (error) {
      this.#record(call, undefined);
      throw error;
    }
  }

  /** @throws TypeError `fetch failed` when a product or another host has taken too long */
  async #answerInTime(
    invocation: Invocation,
    asked: { readonly call: HostCall; readonly raw: RawCall },
  ): Promise<Answer | Response> {
    const { clock } = this.services;
    const began = clock.now();
    const answer = await this.#answer(invocation, asked);
    const took = clock.now() - began;
    const waits = asked.call.service === 'product' || asked.call.service === 'egress';
    if (waits && took > invocationLimits.outboundRequest.value) {
      const cause = new Error(`Nothing was answered within ${took / 1_000} s.`);
      throw new TypeError('fetch failed', { cause });
    }
    if (isVirtual(clock) && clock.now() >= invocation.deadline) invocation.timeOut();
    return answer;
  }

  async #describe(invocation: Invocation, { meta, target, init }: RawCall): Promise<HostCall> {
    invocation.calls += 1;
    const number = invocation.calls;
    const service = serviceOf(meta, target);
    const body = service === 'egress' ? undefined : await bodyText(init?.body);
    return {
      service,
      ...(service === 'product' ? { product: productOf(meta, target) } : {}),
      caller: callerOf(meta.provider ?? 'app', invocation.subject.accountId) ?? { type: 'none' },
      method: (init?.method ?? 'GET').toUpperCase(),
      path: target,
      body,
      functionKey: invocation.subject.functionKey,
      invocationId: invocation.id,
      number,
    };
  }

  #spend(call: HostCall, invocation: Invocation): void {
    const { clock, hooks } = this.services;
    if (!isVirtual(clock)) return;
    clock.spend(hooks.latencyMs?.(call) ?? (call.service === 'kvs' ? 1 : 0));
    if (clock.now() >= invocation.deadline) invocation.timeOut();
  }

  async #answer(
    invocation: Invocation,
    { call, raw }: { readonly call: HostCall; readonly raw: RawCall },
  ): Promise<Answer | Response> {
    const { gate, egress, kvs, queue } = this.services;
    const { meta, init } = raw;
    switch (call.service) {
      case 'product': {
        const { accountId } = invocation.subject;
        // Acting for someone else needs a permission of its own, which this app does not ask for.
        const stranger = meta.accountId !== undefined && meta.accountId !== accountId;
        const caller = stranger ? undefined : callerOf(meta.provider, accountId);
        return callProduct(
          {
            product: productOf(meta, raw.target),
            caller,
            method: call.method,
            path: call.path,
            headers: headersOf(new Headers(init?.headers)),
            body: call.body,
          },
          gate,
        );
      }
      case 'kvs':
        return kvs.handle(call.path, call.body);
      case 'queue':
        return queue.handle(call, invocation.originId);
      case 'egress': {
        invocation.egressCalls += 1;
        const { timeoutMs, egressCalls: number } = invocation;
        return egress.request({ url: raw.target, init: init ?? {}, number, timeoutMs });
      }
      case 'other':
        return {
          status: 501,
          body: {
            message: `The local host does not answer ${meta.type} ${call.method} ${call.path}.`,
          },
        };
    }
  }

  #record(call: HostCall, response: Response | undefined): Response {
    const { service, caller, method, path, functionKey, invocationId, number } = call;
    this.records.push({
      at: this.services.clock.now(),
      service,
      ...(call.product === undefined ? {} : { product: call.product }),
      caller,
      method,
      path,
      status: response?.status,
      functionKey,
      invocationId,
      number,
    });
    if (this.records.length > keptCalls) this.records.splice(0, keptCalls / 10);
    return response ?? new Response();
  }
}
