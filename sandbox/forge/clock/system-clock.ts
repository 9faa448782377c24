import { clearTimeout, setTimeout } from 'node:timers';
import type { HostClock } from './clock';

/** The longest delay that `setTimeout` takes; a longer one would fire at once. */
const longestDelayMs = 2 ** 31 - 1;

/** Real time. */
export function systemClock(): HostClock {
  return {
    now: () => Date.now(),
    after(ms, callback) {
      const timer = setTimeout(callback, Math.min(ms, longestDelayMs));
      return () => {
        clearTimeout(timer);
      };
    },
  };
}
