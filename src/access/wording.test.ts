import { listed, listedBriefly } from './wording';

const words = (count: number) => Array.from({ length: count }, (_nothing, at) => `w${String(at)}`);

it.each([
  [0, ''],
  [1, 'w0'],
  [2, 'w0 and w1'],
  [6, 'w0, w1, w2, w3, w4 and w5'],
  [7, 'w0, w1, w2, w3, w4 and 2 more'],
  [14, 'w0, w1, w2, w3, w4 and 9 more'],
])('%i words are told in a line', (count, line) => {
  expect(listedBriefly(words(count))).toBe(line);
});

it('a list that is not brief names everything', () => {
  expect(listed(words(7))).toBe('w0, w1, w2, w3, w4, w5 and w6');
});
