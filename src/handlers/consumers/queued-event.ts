/** What a consumer is given of a queue event. Source: Forge docs, async-events-api, 2026-09-01. */
export interface QueuedEvent {
  readonly body: unknown;
  /** Present on every delivery after the first. */
  readonly retryContext?: { readonly retryCount: number };
}
