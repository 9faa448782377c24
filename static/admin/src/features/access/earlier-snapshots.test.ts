import { earlierSnapshots } from './earlier-snapshots';

const [third, second, first] = [3, 2, 1].map((day) => ({
  scanId: `scan-${day}`,
  takenAt: `2026-01-0${day}T08:00:00.000Z`,
}));
const all = [third, second, first].flatMap((one) => (one === undefined ? [] : [one]));

describe('earlierSnapshots', () => {
  it.each([
    [null, [second, first]],
    ['2026-01-02T08:00:00.000Z', [first]],
    ['2026-01-01T08:00:00Z', []],
  ])('of %s', (at, expected) => {
    expect(earlierSnapshots(all, at)).toEqual(expected);
  });
});
