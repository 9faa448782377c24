import type { ProductServer } from '../../sandbox/product-server';

/** Counts the requests that reach each product. */
export function countedRequests(products: ProductServer): {
  readonly products: ProductServer;
  readonly counts: () => ReadonlyMap<string, number>;
} {
  const counts = new Map<string, number>();
  return {
    products: {
      handle(request) {
        counts.set(request.product, (counts.get(request.product) ?? 0) + 1);
        return products.handle(request);
      },
    },
    counts: () => new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
