import { ago } from './ago';

const now = Date.UTC(2026, 9, 5, 12);
const hour = 3_600_000;

it.each([
  [now - 20_000, 'just now'],
  [now - 61_000, '1 minute ago'],
  [now - 3 * hour, '3 hours ago'],
  [now - 25 * hour, 'yesterday'],
  [now - 15 * 24 * hour, '2 weeks ago'],
  [now + 2 * hour, 'in 2 hours'],
])('says when %i was', (moment, words) => {
  expect(ago(moment, now)).toBe(words);
});
