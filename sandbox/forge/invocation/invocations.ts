import { pause, turn } from '../clock/turn';
import { runInScope } from '../runtime/scope';
import {
  Invocation,
  type InvocationServices,
  type InvocationSubject,
  type Outcome,
} from './invocation';

/** A function that has ended, for tests and for the log. */
export interface InvocationRecord {
  readonly id: string;
  readonly functionKey: string;
  readonly moduleKey: string;
  readonly accountId: string | undefined;
  readonly startedAt: number;
  readonly endedAt: number;
  /** Product, storage and other calls made. */
  readonly calls: number;
  readonly outcome: Outcome;
}

/**
 * After this much real time without a call, an invocation that waits for neither an answer nor a moment is taken to wait for
 * ever; only its deadline ends it. Until then it may be compressing, or reading a file.
 */
const patience = { turns: 300, ms: 1_000 } as const;

/** Records are kept for tests and for whoever watches; a host that runs for weeks forgets the oldest. */
const keptRecords = 10_000;

/** The invocations of one installation. */
export class Invocations {
  readonly records: InvocationRecord[] = [];
  readonly #running = new Map<string, Invocation>();
  /** Those taken to wait for ever, with the calls they had made by then. */
  readonly #hung = new WeakMap<Invocation, number>();

  constructor(private readonly services: InvocationServices) {}

  get running(): number {
    return this.#running.size;
  }

  /**
   * Runs `work` as an invocation until it ends, is killed, or passes its deadline.
   * @param limits `countsAsRunning: false` for code of the sandbox itself, which others do not wait for
   */
  async run(
    subject: InvocationSubject,
    limits: { readonly timeoutMs: number; readonly countsAsRunning: boolean },
    work: (invocation: Invocation) => Promise<Outcome>,
  ): Promise<Outcome> {
    const invocation = new Invocation(subject, limits.timeoutMs, this.services);
    const { clock } = invocation;
    const cancelDeadline = clock.after(limits.timeoutMs, () => invocation.timeOut());
    if (limits.countsAsRunning) this.#running.set(invocation.token, invocation);
    runInScope(invocation, () => work(invocation)).then(
      (outcome) => invocation.end(outcome),
      (error: unknown) => invocation.end({ ok: false, error: failure(error) }),
    );
    const outcome = await invocation.ended;
    cancelDeadline();
    this.#running.delete(invocation.token);
    this.#record(invocation, outcome);
    return outcome;
  }

  /** Waits until every running invocation waits for a moment in time, for ever, or has ended. */
  async settle(): Promise<void> {
    let since = performance.now();
    let calls = -1;
    for (let turns = 0, quiet = 0; quiet < 2; turns += 1) {
      await (turns < 100 ? turn() : pause(1));
      const running = [...this.#running.values()];
      const made = running.reduce((sum, invocation) => sum + invocation.calls, 0);
      if (made !== calls) {
        calls = made;
        turns = 0;
        since = performance.now();
      }
      if (turns > patience.turns && performance.now() - since > patience.ms) {
        for (const invocation of running) this.#hung.set(invocation, invocation.calls);
      }
      const busy = running.some((invocation) => this.#isBusy(invocation));
      quiet = busy ? 0 : quiet + 1;
    }
  }

  #isBusy(invocation: Invocation): boolean {
    if (invocation.waitsForAnswer) return true;
    return !invocation.waitsForTime && this.#hung.get(invocation) !== invocation.calls;
  }

  /** Kills all that runs, as when the process goes down. */
  killAll(): void {
    for (const invocation of this.#running.values()) invocation.kill('The host was closed.');
  }

  #record(invocation: Invocation, outcome: Outcome): void {
    const { id, subject, startedAt, calls } = invocation;
    const { functionKey, moduleKey, accountId } = subject;
    const endedAt = invocation.clock.now();
    this.records.push({
      id,
      functionKey,
      moduleKey,
      accountId,
      startedAt,
      endedAt,
      calls,
      outcome,
    });
    if (this.records.length > keptRecords) this.records.splice(0, keptRecords / 10);
  }
}

function failure(error: unknown) {
  if (!(error instanceof Error))
    return { reason: 'error', type: 'Error', message: String(error) } as const;
  const { name, message, stack } = error;
  return {
    reason: 'error',
    type: name,
    message,
    ...(stack === undefined ? {} : { stack }),
  } as const;
}
