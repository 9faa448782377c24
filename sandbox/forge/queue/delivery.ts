import type { Cancel, HostClock } from '../clock/clock';
import type { Outcome } from '../invocation/invocation';
import type { StateTable } from '../state/state-store';
import { Lanes } from './lanes';
import type { Jobs } from './jobs';
import { queueLimits } from './limits';
import { type QueuedEvent, queuedEventSchema, retryRequestSchema } from './requests';

/** What tests may do to deliveries. */
export interface DeliveryHooks {
  /**
   * When an event is delivered once it is due: one entry for each delivery, milliseconds late. Default `[0]`. `[0, 0]` delivers
   * it twice at once, `[60_000]` a minute late; different delays change the order.
   */
  onDelivery?(event: QueuedEvent): readonly number[];
}

export interface DeliveryOptions {
  /** Events not yet done, by id. */
  readonly table: StateTable;
  readonly jobs: Jobs;
  readonly clock: HostClock;
  readonly hooks: DeliveryHooks;
  /** Calls the consumer. */
  invoke(event: QueuedEvent): Promise<Outcome>;
  /** Told of an event that is given up. */
  onDropped(event: QueuedEvent, reason: string): void;
}

/** Brings accepted events to their consumers, at least once, until they are done or too old. */
export class Delivery {
  readonly #lanes = new Lanes();
  readonly #scheduled = new Set<Cancel>();
  #active = 0;
  #stopped = false;

  constructor(private readonly options: DeliveryOptions) {}

  /** Events scheduled or being delivered. */
  get pending(): number {
    return this.#scheduled.size + this.#active;
  }

  /** Takes up what an earlier process left behind. An event that was being delivered is delivered again. */
  resume(): void {
    for (const [, stored] of this.options.table.entries())
      this.#schedule(queuedEventSchema.parse(stored));
  }

  accept(event: QueuedEvent): void {
    this.options.table.set(event.eventId, event);
    this.#schedule(event);
  }

  /** What is on its way stays stored, for the next process. */
  stop(): void {
    this.#stopped = true;
    for (const cancel of this.#scheduled) cancel();
    this.#scheduled.clear();
  }

  #schedule(event: QueuedEvent): void {
    const { clock, hooks } = this.options;
    const delays = hooks.onDelivery?.(event) ?? [0];
    for (const [copy, late] of delays.entries()) {
      const wait = Math.max(0, event.dueAt - clock.now()) + late;
      const cancel = clock.after(wait, () => {
        this.#scheduled.delete(cancel);
        this.#active += 1;
        void this.#deliver(event, copy === 0).finally(() => {
          this.#active -= 1;
        });
      });
      this.#scheduled.add(cancel);
    }
  }

  /** Delivers an event. Only the first copy decides what becomes of it. */
  async #deliver(event: QueuedEvent, decides: boolean): Promise<void> {
    const { jobs } = this.options;
    const leave = await this.#lanes.enter(event.concurrency);
    try {
      if (jobs.isCancelled(event.queueName, event.jobId)) {
        this.options.table.delete(event.eventId);
        return;
      }
      const outcome = await this.options.invoke(event);
      if (decides && !this.#stopped) this.#conclude(event, outcome);
    } finally {
      leave();
    }
  }

  #conclude(event: QueuedEvent, outcome: Outcome): void {
    if (!outcome.ok) {
      this.#retry(event, { afterMs: backoff(event), reason: outcome.error.type, data: undefined });
      return;
    }
    const asked = retryRequestSchema.safeParse(outcome.value);
    if (!asked.success) {
      this.#finish(event, 'success');
      return;
    }
    const { retryAfter, retryReason, retryData } = asked.data.retryOptions;
    if (Buffer.byteLength(JSON.stringify(retryData ?? null)) > queueLimits.retryDataSize.value) {
      this.#drop(event, 'its retryData is larger than 4 KB');
      return;
    }
    const { retryAfterMinimum, retryAfterMaximum } = queueLimits;
    const afterMs = Math.min(
      Math.max(retryAfter * 1000, retryAfterMinimum.value),
      retryAfterMaximum.value,
    );
    this.#retry(event, { afterMs, reason: retryReason, data: retryData });
  }

  #retry(
    event: QueuedEvent,
    {
      afterMs,
      reason,
      data,
    }: { readonly afterMs: number; readonly reason: string; readonly data: unknown },
  ): void {
    const dueAt = this.options.clock.now() + afterMs;
    if (dueAt > event.pushedAt + queueLimits.retention.value) {
      this.#drop(event, `it was tried for 24 hours; the last reason was ${reason}`);
      return;
    }
    const retry = { count: (event.retry?.count ?? 0) + 1, reason, data };
    this.accept({ ...event, dueAt, retry });
  }

  #drop(event: QueuedEvent, reason: string): void {
    this.#finish(event, 'failed');
    this.options.onDropped(event, reason);
  }

  #finish({ eventId, queueName, jobId }: QueuedEvent, result: 'success' | 'failed'): void {
    this.options.table.delete(eventId);
    this.options.jobs.update(queueName, jobId, (job) => ({ ...job, [result]: job[result] + 1 }));
  }
}

function backoff({ retry }: QueuedEvent): number {
  const { firstBackoff, retryAfterMaximum } = queueLimits;
  return Math.min(firstBackoff.value * 2 ** (retry?.count ?? 0), retryAfterMaximum.value);
}
