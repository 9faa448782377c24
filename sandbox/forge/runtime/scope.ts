import { AsyncLocalStorage } from 'node:async_hooks';
import type { Cancel, HostClock } from '../clock/clock';
import type { FetchMeta } from './forge-fetch';
import type { ForgeRuntime } from './forge-runtime';

/** What the globals of the runtime need to know about the invocation they are used in. */
export interface InvocationScope {
  readonly runtime: ForgeRuntime;
  readonly clock: HostClock;
  /** A call out of the runtime. Never settles once the invocation has been killed. */
  fetch(meta: FetchMeta, target: string, init: RequestInit | undefined): Promise<Response>;
  /** A timer that dies with the invocation. */
  after(ms: number, callback: () => void): Cancel;
  log(level: LogLevel, text: string): void;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

const storage = new AsyncLocalStorage<InvocationScope>();

/** The invocation that the running code belongs to; undefined in the host and in tests. */
export function currentScope(): InvocationScope | undefined {
  return storage.getStore();
}

/** Runs app code as part of an invocation, with everything it starts. */
export function runInScope<T>(scope: InvocationScope, run: () => T): T {
  return storage.run(scope, run);
}

/** Runs host code that app code led to, outside the invocation: its timers and its log are its own. */
export function runOutsideScope<T>(run: () => T): T {
  return storage.exit(run);
}
