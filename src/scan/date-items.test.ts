import type { FirstSeenRegister, Gap, Guest, Slice } from '../domain';
import { defineCollector } from '../products/collector';
import { dateItems } from './date-items';

const guests = defineCollector<'confluence.guests'>({
  slice: 'confluence.guests',
  product: 'confluence',
  label: 'guests',
  after: [],
  inherits: [],
  firstPages: () => ['0'],
  idOf: ({ accountId }) => accountId,
  withFirstSeen: (guest, firstSeen) => ({ ...guest, firstSeen }),
  readPage: () => Promise.reject(new Error('not asked in this test')),
});

const guest = (accountId: string): Guest => ({ accountId, name: accountId, groupIds: [] });
const listGap: Gap = { code: 'forbidden', reason: 'Refused', source: 'GET /guests' };

const days = ['2026-09-01T06:00:00.000Z', '2026-09-02T06:00:00.000Z', '2026-09-03T06:00:00.000Z'];

/** Scans one list a day and tells what the last day's scan says of each guest, and what it remembers. */
function scans(...slices: readonly { items: readonly Guest[]; gaps?: readonly Gap[] }[]) {
  let before: FirstSeenRegister | undefined;
  let last: Slice = { items: [], gaps: [] };
  slices.forEach(({ items, gaps = [] }, day) => {
    const dated = dateItems(guests, { items, gaps }, { before, at: days[day] ?? '' });
    before = dated.register;
    last = dated.slice;
  });
  const told = (last.items as readonly Guest[]).map(({ accountId, firstSeen }) => [
    accountId,
    firstSeen,
  ]);
  return { told: Object.fromEntries(told) as Record<string, Guest['firstSeen']>, register: before };
}

const [first = '', second = '', third = ''] = days;

describe('the items of a list that is remembered', () => {
  it('may be older than the first scan, and are new in a later one', () => {
    const { told } = scans({ items: [guest('ada')] }, { items: [guest('ada'), guest('bob')] });
    expect(told).toEqual({
      ada: { at: first, arrived: false, again: true },
      bob: { at: second, arrived: true, again: false },
    });
  });

  it('are not new when no earlier scan read the whole list', () => {
    const { told } = scans(
      { items: [guest('ada')], gaps: [listGap] },
      { items: [guest('ada'), guest('bob')] },
      { items: [guest('ada'), guest('bob'), guest('cem')] },
    );
    expect(told).toEqual({
      ada: { at: first, arrived: false, again: true },
      bob: { at: second, arrived: false, again: true },
      cem: { at: third, arrived: true, again: false },
    });
  });

  it('keep their date while the list cannot be read', () => {
    const { told } = scans(
      { items: [guest('ada')] },
      { items: [], gaps: [listGap] },
      { items: [guest('ada')] },
    );
    expect(told).toEqual({ ada: { at: first, arrived: false, again: true } });
  });

  it('keep the date of the scan that could not read them alone', () => {
    const { told } = scans(
      { items: [], gaps: [{ ...listGap, resourceId: 'ada' }] },
      { items: [guest('ada')] },
    );
    expect(told).toEqual({ ada: { at: first, arrived: false, again: true } });
  });

  it('are forgotten when a whole list lacks them, so that who returns is new', () => {
    const gone = scans({ items: [guest('ada')] }, { items: [] });
    const back = scans({ items: [guest('ada')] }, { items: [] }, { items: [guest('ada')] });
    expect(gone.register).toEqual({ whole: true, items: {} });
    expect(back.told).toEqual({ ada: { at: third, arrived: true, again: false } });
  });

  it('are dated the same when a scan repeats itself', () => {
    const slice = { items: [guest('ada')], gaps: [] };
    const once = dateItems(guests, slice, { before: undefined, at: first });
    const again = dateItems(guests, slice, { before: once.register, at: first });
    expect(again).toEqual(once);
  });
});
