import type { ProductServer } from '../../product-server';

/** A product whose answers are changed on the way, by the path of the request. */
export function tampered(
  site: ProductServer,
  change: (path: string, body: string) => string,
): ProductServer {
  return {
    async handle(request) {
      const response = await site.handle(request);
      return { ...response, body: change(request.path.split('?')[0] ?? '', response.body) };
    },
  };
}
