import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { HostClock } from '../clock/clock';
import type { Answer, HostCall } from '../proxy/call';
import type { StateStore, StateTable } from '../state/state-store';
import { Jobs } from './jobs';
import { queueLimits } from './limits';
import { type PushedEvent, type QueuedEvent, queueRequests } from './requests';

/** A queue's consumer, as far as pushing is concerned. */
export interface QueueConsumer {
  readonly timeoutMs: number;
}

export interface QueueServiceOptions {
  readonly state: StateStore;
  readonly clock: HostClock;
  /** The consumer of a queue; undefined where the manifest has none. */
  consumerOf(queueName: string): QueueConsumer | undefined;
  /** Takes an event that has been accepted. */
  accept(event: QueuedEvent): void;
}

type Publish = z.output<typeof queueRequests.publish>;

/** A consumer that runs longer takes smaller events. Source: Forge docs, limits-async-events, 2026-02-26. */
const longAfterMs = 55_000;

/** The queue API of one installation: pushing, statistics, cancelling. */
export class QueueService {
  readonly jobs: Jobs;
  readonly #chains: StateTable;
  #pushed: number[] = [];

  constructor(private readonly options: QueueServiceOptions) {
    this.jobs = new Jobs(options.state.table('queue:jobs'));
    this.#chains = options.state.table('queue:chains');
  }

  /** Answers a call made in a chain that began with the invocation `originId`. */
  handle(call: HostCall, originId: string): Answer {
    const operation = call.path.split('/')[3];
    const body: unknown = JSON.parse(call.body ?? '');
    if (operation === 'publish') {
      const request = queueRequests.publish.safeParse(body);
      if (!request.success)
        return { status: 400, body: { message: z.prettifyError(request.error) } };
      return this.#publish(request.data, originId);
    }
    const { queueName, jobId } = queueRequests.stats.parse(body);
    const job = this.jobs.get(queueName, jobId);
    if (job === undefined) return { status: 404, body: { message: `There is no job ${jobId}.` } };
    if (operation === 'cancel') {
      this.jobs.update(queueName, jobId, (current) => ({ ...current, cancelled: true }));
      return { status: 204 };
    }
    const { success, failed, total, cancelled } = job;
    const inProgress = cancelled ? 0 : total - success - failed;
    return { status: 200, body: { success, inProgress, failed } };
  }

  #publish(request: Publish, originId: string): Answer {
    const { queueName, jobId, payload } = request;
    const { clock } = this.options;
    const consumer = this.options.consumerOf(queueName);
    if (consumer === undefined) {
      return {
        status: 400,
        body: { message: `The manifest has no consumer for the queue "${queueName}".` },
      };
    }
    const refused = this.#refuse(payload, originId);
    if (refused !== undefined) return refused;

    const maximum = consumer.timeoutMs > longAfterMs ? queueLimits.longEventSize.value : Infinity;
    const failedEvents = payload.flatMap((event, index) => {
      const errorMessage = wrongWith(event, maximum);
      return errorMessage === undefined ? [] : [{ index: String(index), errorMessage }];
    });
    const failed = new Set(failedEvents.map(({ index }) => Number(index)));
    const accepted = payload.filter((_, index) => !failed.has(index));
    const now = clock.now();
    this.#pushed.push(...accepted.map(() => now));
    this.jobs.start(queueName, jobId, accepted.length);
    for (const event of accepted) {
      const dueAt = now + (event.delayInSeconds ?? 0) * 1000;
      this.options.accept({
        ...event,
        eventId: randomUUID(),
        jobId,
        queueName,
        originId,
        pushedAt: now,
        dueAt,
      });
    }
    return failedEvents.length === 0 ? { status: 201 } : { status: 202, body: { failedEvents } };
  }

  #refuse(payload: readonly PushedEvent[], originId: string): Answer | undefined {
    const { clock } = this.options;
    if (payload.length > queueLimits.eventsPerPush.value) {
      return {
        status: 400,
        body: { message: `A push takes at most ${queueLimits.eventsPerPush.value} events.` },
      };
    }
    if (Buffer.byteLength(JSON.stringify(payload)) > queueLimits.pushSize.value) {
      return { status: 413, body: { errorMessage: 'The maximum payload size is 200 KB.' } };
    }
    const minuteAgo = clock.now() - 60_000;
    this.#pushed = this.#pushed.filter((at) => at > minuteAgo);
    if (this.#pushed.length + payload.length > queueLimits.eventsPerMinute.value)
      return { status: 429 };

    const pushes = z.number().catch(0).parse(this.#chains.get(originId)) + 1;
    if (pushes > queueLimits.pushesInChain.value) return { status: 405 };
    this.#chains.set(originId, pushes);
    return undefined;
  }
}

function wrongWith(event: PushedEvent, maximumBytes: number): string | undefined {
  if ((event.delayInSeconds ?? 0) * 1000 > queueLimits.delay.value) {
    return 'The delay of an event is at most 900 seconds.';
  }
  const bytes = Buffer.byteLength(JSON.stringify(event));
  return bytes > maximumBytes
    ? `An event for a long-running function is at most 100 KB; this one has ${bytes} bytes.`
    : undefined;
}
