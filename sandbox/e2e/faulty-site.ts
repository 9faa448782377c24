import type { ProductResponse, ProductServer } from '../product-server';

/** An answer that stands in for the real one. */
export interface Fault {
  /** Which requests it hits, by path and query. */
  readonly path: RegExp;
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many requests it hits before it is over. Default: all. */
  readonly times?: number;
}

/** A site that answers some requests with a fault. */
export function faulty(site: ProductServer, faults: readonly Fault[]): ProductServer {
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Infinity]));
  return {
    handle(request): Promise<ProductResponse> {
      const fault = faults.find((one) => one.path.test(request.path) && (left.get(one) ?? 0) > 0);
      if (fault === undefined) return site.handle(request);
      left.set(fault, (left.get(fault) ?? 0) - 1);
      const { status, body = '{}', headers = {} } = fault;
      return Promise.resolve({
        status,
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
    },
  };
}
