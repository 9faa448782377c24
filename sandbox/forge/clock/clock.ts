/** Undoes a scheduled call. Harmless when it has run. */
export type Cancel = () => void;

/** The time of a host: the system's, or one that tests turn. */
export interface HostClock {
  /** Milliseconds since the epoch, UTC. */
  now(): number;
  /** Calls back once, `ms` milliseconds from now. */
  after(ms: number, callback: () => void): Cancel;
}
