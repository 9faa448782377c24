/** Everything of a list that is answered page by page. `page` answers what comes from a place on, and how many there are. */
export async function allPages<T>(
  page: (offset: number) => Promise<{ readonly items: readonly T[]; readonly total: number }>,
): Promise<readonly T[]> {
  const all: T[] = [];
  for (;;) {
    const { items, total } = await page(all.length);
    all.push(...items);
    if (items.length === 0 || all.length >= total) return all;
  }
}
