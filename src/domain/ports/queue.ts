/** The app's queues, as named in the manifest. */
export type QueueName = 'scan' | 'tickets';

export interface QueueEvent {
  readonly body: object;
  readonly delaySeconds?: number;
  /** Events that share a key run one after the other. */
  readonly concurrencyKey?: string;
}

/** Delivery is at least once and in any order; a consumer must be safe to run twice. */
export interface Queue {
  push(queue: QueueName, event: QueueEvent): Promise<void>;
}
