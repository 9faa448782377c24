import { allPages } from './all-pages';

describe('allPages', () => {
  it('goes on until it has all, and ends when there is no more than was promised', async () => {
    const offsets: number[] = [];
    const pages = (total: number) => (offset: number) => {
      offsets.push(offset);
      return Promise.resolve({ items: [1, 2, 3, 4, 5].slice(offset, offset + 2), total });
    };

    expect(await allPages(pages(5))).toEqual([1, 2, 3, 4, 5]);
    expect(await allPages(pages(9))).toEqual([1, 2, 3, 4, 5]);
    expect(offsets).toEqual([0, 2, 4, 0, 2, 4, 5]);
  });
});
