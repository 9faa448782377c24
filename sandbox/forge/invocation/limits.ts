import type { Limit } from '../limit';

const page = { source: 'limits-invocation', date: '2026-08-22' } as const;

/** Forge's limits of one invocation. */
export const invocationLimits = {
  /** A function called by a page or a product event. */
  resolver: { value: 25_000, unit: 'milliseconds', ...page },
  /** A function called by a queue or a schedule, without `timeoutSeconds`. */
  background: { value: 55_000, unit: 'milliseconds', ...page },
  /** The largest `timeoutSeconds`. */
  backgroundMaximum: { value: 900_000, unit: 'milliseconds', ...page },
  /** One request to a product or another host. */
  outboundRequest: { value: 180_000, unit: 'milliseconds', ...page },
  /** Without `memoryMB`. */
  memory: { value: 512 * 1024 * 1024, unit: 'bytes', ...page },
  /** The largest `memoryMB`. */
  memoryMaximum: { value: 1024 * 1024 * 1024, unit: 'bytes', ...page },
  /** Log lines per started minute of the function's time limit. */
  logLinesPerMinute: { value: 100, unit: 'lines', ...page },
  logBytes: { value: 200 * 1024, unit: 'bytes', ...page },
} as const satisfies Record<string, Limit>;
