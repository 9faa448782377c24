import { getAppContext } from '@forge/api';
import type { Clock, Deadline } from '../domain';

export const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

export const deadline: Deadline = {
  remainingMs: () => getAppContext().invocationRemainingTimeInMillis(),
};
