import { ForgeKvsAPIError } from '@forge/kvs';
import { clock, deadline } from './clock';

/** How Forge storage says that this installation has used up its rate. Source: Forge docs, kvs error codes, 2026-02. */
const rateCodes: ReadonlySet<string> = new Set(['RATE_LIMIT_EXCEEDED', 'TOO_MANY_REQUESTS']);

/** The rates of storage are counted by the second and by the minute, so waiting longer than this at once is no use. */
const longestWaitMs = 15_000;

/** Time that is left to the function after a wait, so that it can still give up in order, in milliseconds. */
const reserveMs = 5_000;

/**
 * Does something with storage, and waits and tries again while the installation has used up its rate. Safe because a
 * refused operation has changed nothing.
 * @throws what storage says otherwise, or when the function has no time left to wait
 */
export async function patiently<T>(operation: () => Promise<T>): Promise<T> {
  for (let waitMs = 500; ; waitMs = Math.min(longestWaitMs, waitMs * 2)) {
    try {
      return await operation();
    } catch (error) {
      const limited = error instanceof ForgeKvsAPIError && rateCodes.has(error.code);
      if (!limited || deadline.remainingMs() < waitMs + reserveMs) throw error;
    }
    await clock.sleep(waitMs);
  }
}
