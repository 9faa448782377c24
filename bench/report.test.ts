import { Times } from './measure';
import { reportText } from './report';

it('puts peers beside us, and says where somebody has no number', () => {
  const text = reportText({
    name: 'access',
    rows: [
      { metric: 'rate', value: 12_345.6, unit: 'questions/s' },
      { metric: 'rate', value: 0.5, unit: 'questions/s', peer: 'slow', ratio: 24_691.2 },
      { metric: 'memory', value: 79.54, unit: 'MB' },
    ],
    notes: ['Measured once.'],
  });

  expect(text.split('\n')).toEqual([
    'access',
    '',
    '                   Parapet                       slow',
    'rate    12,346 questions/s  0.5 questions/s (×24,691)',
    'memory             79.5 MB                          –',
    '',
    'Measured once.',
    '',
  ]);
});

it('finds percentiles by nearest rank', () => {
  const times = new Times();
  for (let ms = 100; ms > 0; ms -= 1) times.add(ms);

  expect([times.percentile(0.5), times.percentile(0.99), times.rate]).toEqual([50, 99, 100 / 5.05]);
});
