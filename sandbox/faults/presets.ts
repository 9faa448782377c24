import type { FaultText } from './fault';

/** A kind of trouble to switch on in the shell. */
export interface Preset {
  readonly key: string;
  readonly label: string;
  readonly faults: readonly FaultText[];
}

/** Every kind of trouble that the sandbox can make, in a strength that a scan should survive. */
export const presets: readonly Preset[] = [
  {
    key: 'rate-limits',
    label: 'Rate limits: one request in a while is refused for three seconds',
    faults: [40, 80, 120, 160, 200].map((after) => ({
      fault: 'answer',
      after,
      times: 3,
      status: 429,
      headers: { 'retry-after': '3', 'ratelimit-reason': 'jira-burst-based' },
    })),
  },
  {
    key: 'server-errors',
    label: 'Server errors: 500, 502 and 503 now and then',
    faults: [500, 502, 503].map((status, n) => ({
      fault: 'answer',
      after: 20 + 50 * n,
      times: 2,
      status,
    })),
  },
  {
    key: 'resets',
    label: 'Broken connections now and then',
    faults: [15, 60, 110].map((after) => ({ fault: 'reset', after, times: 2 })),
  },
  {
    key: 'truncated',
    label: 'Answers that end in the middle now and then',
    faults: [10, 55, 105].map((after) => ({ fault: 'truncate', after, times: 1 })),
  },
  { key: 'slow', label: 'Slow answers: a second each', faults: [{ fault: 'slow', ms: 1_000 }] },
  {
    key: 'growing',
    label: 'Lists that grow while they are read',
    faults: [{ fault: 'change', how: 'grows' }],
  },
  {
    key: 'forbidden',
    label: 'Filters are forbidden (403)',
    faults: [{ fault: 'answer', path: '/filter/search', status: 403 }],
  },
  {
    key: 'killed',
    label: 'The scan is killed three times',
    faults: [200, 500, 900].map((after) => ({
      fault: 'kill',
      function: 'scan-consumer',
      after,
      times: 1,
      when: 'after',
    })),
  },
  {
    key: 'late-events',
    label: 'Queue events come ten seconds late',
    faults: [{ fault: 'deliver', late: [10_000] }],
  },
  {
    key: 'double-events',
    label: 'Queue events come twice',
    faults: [{ fault: 'deliver', late: [0, 5_000] }],
  },
  {
    key: 'storage',
    label: 'Storage refuses some writes',
    faults: [30, 90, 150].map((after) => ({ fault: 'storage', calls: 'writes', after, times: 5 })),
  },
];
