import type { Organization } from '../organization/organization';
import type { BenchRow } from '../report';
import type { Answered } from './answered';
import type { MapMeasures } from './measure-map';
import type { PeerMeasures } from './measure-peers';

const megabyte = 1_000_000;

const sizes = ['accounts', 'groups', 'projects', 'spaces', 'repositories', 'grants'] as const;

/** What was measured, as rows: the organization first, then ours and each peer's beside it. */
export function accessRows(
  organization: Organization,
  ours: MapMeasures,
  peers: readonly PeerMeasures[],
): readonly BenchRow[] {
  return [
    ...sizes.map((metric) => ({ metric, value: organization.size[metric], unit: 'count' })),
    { metric: 'allowed answers', value: ours.answers.filter(Boolean).length, unit: 'count' },
    { metric: 'build time', value: ours.buildMs, unit: 'ms' },
    ...peers.flatMap(({ peer, loaded }) =>
      loaded === undefined
        ? []
        : [
            {
              metric: 'build time',
              value: loaded.ms,
              unit: 'ms',
              peer,
              ratio: loaded.ms / ours.buildMs,
            },
          ],
    ),
    { metric: 'memory', value: ours.bytes / megabyte, unit: 'MB' },
    ...peers.flatMap(({ peer, loaded }) =>
      loaded === undefined
        ? []
        : [
            {
              metric: 'memory',
              value: loaded.bytes / megabyte,
              unit: 'MB',
              peer,
              // What is too little to be told from garbage compares with nothing.
              ...(loaded.bytes > 0 && ours.bytes > 0 ? { ratio: loaded.bytes / ours.bytes } : {}),
            },
          ],
    ),
    ...answeringRows(ours, peers),
    ...(['whoCan', 'reach'] as const).flatMap((asked) => [
      { metric: `${told[asked]}, median`, value: ours[asked].percentile(0.5), unit: 'ms' },
      {
        metric: `${told[asked]}, 99th percentile`,
        value: ours[asked].percentile(0.99),
        unit: 'ms',
      },
    ]),
  ];
}

const told = {
  whoCan: 'who can do it, by all paths',
  reach: 'what an account reaches, by all ways',
} as const;

interface Metric {
  readonly metric: string;
  readonly unit: string;
  readonly of: (answered: Answered) => number;
  /** How many times better the first number is; absent where no number is better. */
  readonly better?: (ours: number, theirs: number) => number;
}

const slower = (ours: number, theirs: number) => theirs / ours;
const perMicrosecond = 1_000;

const metrics: readonly Metric[] = [
  { metric: 'questions answered', unit: 'count', of: ({ answers }) => answers.length },
  {
    metric: 'rate',
    unit: 'questions/s',
    of: ({ times }) => times.rate,
    better: (ours, theirs) => ours / theirs,
  },
  {
    metric: 'time a question, median',
    unit: 'µs',
    of: ({ times }) => times.percentile(0.5) * perMicrosecond,
    better: slower,
  },
  {
    metric: 'time a question, 99th percentile',
    unit: 'µs',
    of: ({ times }) => times.percentile(0.99) * perMicrosecond,
    better: slower,
  },
];

function answeringRows(ours: Answered, peers: readonly PeerMeasures[]): readonly BenchRow[] {
  return metrics.flatMap(({ metric, unit, of, better }) => [
    { metric, value: of(ours), unit },
    ...peers.map(({ peer, measured }) => ({
      metric,
      value: of(measured),
      unit,
      peer,
      ...(better === undefined ? {} : { ratio: better(of(ours), of(measured)) }),
    })),
  ]);
}
