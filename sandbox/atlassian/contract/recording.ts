import type { ProductRequest, ProductResponse, ProductServer } from '../../product-server';

/** One request and what was answered. */
export interface RecordedExchange {
  readonly request: ProductRequest;
  readonly response: ProductResponse;
}

/** Lets requests through and notes them with their answers, in the order of the answers. */
export function recording(products: ProductServer, exchanges: RecordedExchange[]): ProductServer {
  return {
    async handle(request) {
      const response = await products.handle(request);
      exchanges.push({ request, response });
      return response;
    },
  };
}
