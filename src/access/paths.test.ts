import fc from 'fast-check';
import { countHeads } from './paths';

test('people are counted once, and those not seen are what it may be at most', () => {
  const path = fc.record({
    people: fc.array(fc.constantFrom('a', 'b', 'c', 'd')),
    unseen: fc.nat({ max: 5 }),
  });

  fc.assert(
    fc.property(fc.array(path), (paths) => {
      const distinct = new Set(paths.flatMap(({ people }) => people)).size;
      const unseen = paths.reduce((sum, one) => sum + one.unseen, 0);
      const { seen, atMost } = countHeads(paths);

      expect([seen, atMost]).toEqual([distinct, distinct + unseen]);
    }),
  );
});

test('the reason is that of the first path that hides somebody', () => {
  expect(
    countHeads([
      { people: ['a'], unseen: 0, reason: 'not this one' },
      { people: [], unseen: Number.POSITIVE_INFINITY, reason: 'this one' },
      { people: [], unseen: 1, reason: 'nor this one' },
    ]),
  ).toEqual({ seen: 1, atMost: Number.POSITIVE_INFINITY, reason: 'this one' });
});
