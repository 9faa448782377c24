import { chart, plot } from './trend-shape';

const none = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
const point = (scanId: string, score: number) => ({
  scanId,
  at: '2026-10-05T08:00:00Z',
  score,
  open: none,
});

it('puts the oldest scan on the left and a full score at the top', () => {
  expect(plot([point('a', 100), point('b', 0)]).map(({ x, y }) => [x, y])).toEqual([
    [chart.left, chart.top],
    [chart.width - chart.right, chart.height - chart.bottom],
  ]);
});

it('puts a single scan in the middle', () => {
  expect(plot([point('a', 50)])[0]?.x).toBe((chart.left + chart.width - chart.right) / 2);
});
