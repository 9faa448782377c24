import type { Limit } from '../limit';

/** Forge's limits of requests that leave Atlassian. */
export const egressLimits = {
  /** Per started minute of the function's time limit, product calls excluded. */
  requestsPerMinute: {
    value: 100,
    unit: 'requests',
    source: 'limits-invocation',
    date: '2026-08-22',
  },
} as const satisfies Record<string, Limit>;
