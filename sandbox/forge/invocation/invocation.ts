import { randomUUID } from 'node:crypto';
import type { Cancel, HostClock } from '../clock/clock';
import type { FetchMeta } from '../runtime/forge-fetch';
import type { InvocationScope, LogLevel } from '../runtime/scope';
import type { ForgeRuntime } from '../runtime/forge-runtime';
import { MemoryWatch } from './memory-watch';

/** How an invocation ended. A timeout and a kill look the same to the app: it is no longer there. */
export type Outcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: InvocationFailure };

export interface InvocationFailure {
  readonly reason: 'error' | 'timeout' | 'killed';
  /** The error's name, for `reason: 'error'`. */
  readonly type: string;
  readonly message: string;
  readonly stack?: string;
}

/** What an invocation is about. */
export interface InvocationSubject {
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly moduleType: string;
  /** The person at the page; undefined where nobody is. */
  readonly accountId: string | undefined;
  /** The invocation that a chain of queue events began with. */
  readonly originId: string | undefined;
}

/** What the host does for a running invocation. */
export interface InvocationServices {
  readonly clock: HostClock;
  /** What a function may use. */
  readonly memoryBytes: number;
  runtime(invocation: Invocation): ForgeRuntime;
  fetch(
    invocation: Invocation,
    call: {
      readonly meta: FetchMeta;
      readonly target: string;
      readonly init: RequestInit | undefined;
    },
  ): Promise<Response>;
  log(invocation: Invocation, line: { readonly level: LogLevel; readonly text: string }): void;
}

/** A call that will never be answered: what is left of a killed invocation waits here. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}

/**
 * One run of a function. It ends once: by its own result, at its deadline, or killed. After that nothing it does has an
 * effect, because every effect passes {@link Invocation.fetch} and every later moment passes {@link Invocation.after}.
 */
export class Invocation implements InvocationScope {
  readonly id: string = randomUUID();
  readonly token: string = randomUUID();
  readonly originId: string;
  readonly clock: HostClock;
  readonly startedAt: number;
  readonly deadline: number;
  readonly runtime: ForgeRuntime;
  readonly ended: Promise<Outcome>;
  readonly memory: MemoryWatch;
  /** Product, storage and other calls so far. */
  calls = 0;
  /** Of those, requests to hosts outside Atlassian's products. */
  egressCalls = 0;
  #settle: (outcome: Outcome) => void = () => undefined;
  #over = false;
  #unanswered = 0;
  readonly #timers = new Set<Cancel>();

  constructor(
    readonly subject: InvocationSubject,
    readonly timeoutMs: number,
    private readonly services: InvocationServices,
  ) {
    this.clock = services.clock;
    this.startedAt = this.clock.now();
    this.deadline = this.startedAt + timeoutMs;
    this.originId = subject.originId ?? this.id;
    this.ended = new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.memory = new MemoryWatch(services.memoryBytes);
    this.runtime = services.runtime(this);
  }

  get over(): boolean {
    return this.#over;
  }

  /** Whether it waits for answers of the host. */
  get waitsForAnswer(): boolean {
    return this.#unanswered > 0;
  }

  /** Whether it waits for a moment in time. */
  get waitsForTime(): boolean {
    return this.#timers.size > 0;
  }

  end(outcome: Outcome): void {
    if (this.#over) return;
    this.#over = true;
    for (const cancel of this.#timers) cancel();
    this.#timers.clear();
    this.#settle(outcome);
  }

  kill(message = 'The invocation was killed.'): void {
    this.end({ ok: false, error: { reason: 'killed', type: 'FUNCTION_OUT_OF_MEMORY', message } });
  }

  timeOut(): void {
    const seconds = this.timeoutMs / 1000;
    const message = `The function ${this.subject.functionKey} ran longer than its ${seconds} s.`;
    this.end({ ok: false, error: { reason: 'timeout', type: 'FUNCTION_TIME_OUT', message } });
  }

  async fetch(meta: FetchMeta, target: string, init: RequestInit | undefined): Promise<Response> {
    if (this.#over) return never();
    this.#unanswered += 1;
    const answer = this.services.fetch(this, { meta, target, init }).finally(() => {
      this.#unanswered -= 1;
    });
    const stillThere = () => (this.#over ? never() : answer);
    return answer.then(stillThere, stillThere);
  }

  after(ms: number, callback: () => void): Cancel {
    if (this.#over) return () => undefined;
    const cancelTimer = this.clock.after(ms, () => {
      this.#timers.delete(cancel);
      callback();
    });
    const cancel = () => {
      this.#timers.delete(cancel);
      cancelTimer();
    };
    this.#timers.add(cancel);
    return cancel;
  }

  log(level: LogLevel, text: string): void {
    if (!this.#over) this.services.log(this, { level, text });
  }
}
