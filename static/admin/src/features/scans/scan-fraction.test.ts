import type { CollectorProgress, ScanProgress } from '../../../../../src/contract';
import { collectorFraction, scanFraction } from './scan-fraction';

function collector(progress: Partial<CollectorProgress>): CollectorProgress {
  return { collector: 'jira.projects', label: 'projects', state: 'running', done: 0, ...progress };
}

function scan(
  step: ScanProgress['step'],
  collectors: readonly CollectorProgress[] = [],
): ScanProgress {
  return {
    scan: {
      id: 'scan-1',
      status: 'running',
      trigger: 'manual',
      startedAt: '2026-11-24T09:00:00.000Z',
      requests: 0,
      points: 0,
    },
    step,
    collectors,
  };
}

describe('collectorFraction', () => {
  it.each([
    ['waits', collector({ state: 'waiting', total: 10 }), 0],
    ['runs without a known length', collector({ done: 40 }), 0],
    ['is halfway', collector({ done: 5, total: 10 }), 0.5],
    ['found more than it expected', collector({ done: 12, total: 10 }), 1],
    ['expects nothing', collector({ done: 0, total: 0 }), 0],
    ['is done', collector({ state: 'done' }), 1],
    ['was refused', collector({ state: 'unavailable' }), 1],
  ])('knows a collector that %s', (_, progress, fraction) => {
    expect(collectorFraction(progress)).toBe(fraction);
  });
});

describe('scanFraction', () => {
  it('is nothing while the scan is planned, and before it knows its collectors', () => {
    expect([scanFraction(scan('plan')), scanFraction(scan('collect'))]).toEqual([0, 0]);
  });

  it('counts every collector alike', () => {
    const progress = scan('collect', [
      collector({ state: 'done' }),
      collector({ done: 1, total: 2 }),
      collector({ state: 'waiting' }),
    ]);

    expect(scanFraction(progress)).toBeCloseTo(0.45);
  });

  it('only grows from step to step, and never claims to be over', () => {
    const collected = scanFraction(scan('collect', [collector({ state: 'done' })]));
    const later = [scanFraction(scan('evaluate')), scanFraction(scan('publish'))];

    expect([collected, ...later]).toEqual([...new Set([collected, ...later])].sort());
    expect(Math.max(...later)).toBeLessThan(1);
  });
});
