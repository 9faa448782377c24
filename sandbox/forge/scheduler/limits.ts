import type { Limit } from '../limit';

const page = { source: 'limits-scheduled-trigger', date: '2025-12-01' } as const;

/** Forge's limits of scheduled triggers. */
export const schedulerLimits = {
  triggers: { value: 5, unit: 'modules', ...page },
  fiveMinuteTriggers: { value: 1, unit: 'modules', ...page },
  /** From the deployment to the first run. */
  firstRun: {
    value: 5 * 60_000,
    unit: 'milliseconds',
    source: 'manifest-reference/modules/scheduled-trigger',
    date: '2024-11-11',
  },
} as const satisfies Record<string, Limit>;
