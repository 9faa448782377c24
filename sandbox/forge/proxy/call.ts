import { randomUUID } from 'node:crypto';
import type { Caller } from '../../product-server';

/** The services of Forge that an app can call. */
export type Service = 'product' | 'kvs' | 'queue' | 'egress' | 'other';

/** One call of the app to anything outside it, as hooks see it before it is answered. */
export interface HostCall {
  readonly service: Service;
  readonly product?: 'jira' | 'confluence';
  readonly caller: Caller;
  readonly method: string;
  /** Path and query, or the address for egress. */
  readonly path: string;
  readonly body: string | undefined;
  readonly functionKey: string;
  readonly invocationId: string;
  /** 1 for the first call of its invocation. */
  readonly number: number;
}

/** A call and what became of it. */
export interface CallRecord extends Omit<HostCall, 'body'> {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** `undefined` where nothing was answered: a broken connection, or a kill. */
  readonly status: number | undefined;
}

/** An answer in place of the real one: a storage that refuses, a product that is down. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is a string. */
  readonly body?: unknown;
}

/**
 * What happens to a call: answered as usual; the invocation killed before it takes effect, or after it took effect and before
 * the app hears of it; or the given answer, without effect.
 */
export type CallVerdict = 'continue' | 'kill-before' | 'kill-after' | { readonly answer: Answer };

/** Statuses that carry no body. */
const bodiless = new Set([204, 205, 304]);

/** A name for one trace, as the platform hands out. */
export function traceId(): string {
  return randomUUID().replaceAll('-', '');
}

/** Makes the response that the app receives. */
export function toResponse({ status, headers, body }: Answer): Response {
  const isText = typeof body === 'string';
  const text = body === undefined || isText ? body : JSON.stringify(body);
  return new Response(bodiless.has(status) ? null : (text ?? ''), {
    status,
    headers: {
      ...(body === undefined || isText ? {} : { 'content-type': 'application/json' }),
      'x-b3-traceid': traceId(),
      ...headers,
    },
  });
}
