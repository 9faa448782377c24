/** The current time. Rules and the engine take times as values; only scans and handlers ask a clock. */
export interface Clock {
  /** Milliseconds since the epoch, UTC. */
  now(): number;
  /** Resolves after `ms` milliseconds. */
  sleep(ms: number): Promise<void>;
}

/** The time left to the running function. */
export interface Deadline {
  /** Milliseconds until the platform ends this invocation. */
  remainingMs(): number;
}
