import type { Limit } from '../limit';

const page = { source: 'limits-async-events', date: '2026-02-26' } as const;
const api = { source: 'runtime-reference/async-events-api', date: '2026-08-22' } as const;

/** Forge's limits of async events, for each installation. */
export const queueLimits = {
  eventsPerPush: { value: 50, unit: 'events', ...page },
  pushSize: { value: 200 * 1024, unit: 'bytes', ...page },
  eventsPerMinute: { value: 500, unit: 'events', ...page },
  /** One event, where the consumer may run longer than 55 s. */
  longEventSize: { value: 100 * 1024, unit: 'bytes', ...page },
  retryDataSize: { value: 4 * 1024, unit: 'bytes', ...page },
  /** Pushes that one invocation may lead to, through all the events that follow from it. */
  pushesInChain: { value: 1_000, unit: 'pushes', ...page },
  delay: { value: 900_000, unit: 'milliseconds', ...api },
  retryAfterMinimum: {
    value: 1_000,
    unit: 'milliseconds',
    source: '@forge/events 3.0.8',
    date: '2026-11-23',
  },
  retryAfterMaximum: { value: 900_000, unit: 'milliseconds', ...api },
  /** How long an event is tried again after errors of the app. */
  retention: { value: 24 * 60 * 60 * 1000, unit: 'milliseconds', ...api },
  /** The first gap after an error; it doubles up to the maximum. The platform does not say what it is. */
  firstBackoff: { value: 5_000, unit: 'milliseconds', source: 'sandbox', date: '2026-11-24' },
} as const satisfies Record<string, Limit>;
