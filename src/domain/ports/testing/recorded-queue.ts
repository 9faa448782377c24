import type { Queue, QueueEvent, QueueName } from '../queue';

/** A {@link Queue} that delivers nothing and remembers everything. */
export interface RecordedQueue extends Queue {
  readonly pushed: readonly { readonly queue: QueueName; readonly event: QueueEvent }[];
}

export function recordedQueue(): RecordedQueue {
  const pushed: { queue: QueueName; event: QueueEvent }[] = [];
  return {
    pushed,
    push: async (queue, event) => {
      await Promise.resolve();
      pushed.push({ queue, event });
    },
  };
}
