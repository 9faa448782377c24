import { setImmediate, setTimeout } from 'node:timers';

/** Lets everything that is ready to run, run. Real time, whatever the host's clock says. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A short real pause, for waiting on work outside this process without burning a core. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
