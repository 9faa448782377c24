import type { Connection, ConnectionKind, Product } from '../../../../../src/contract';

/** Whether a product is connected, and whether the last scan could read it already. */
export type ConnectionStanding = 'missing' | 'waiting' | 'read';

/** Products that are read only by a connection of their own. */
export type ConnectedProduct = Extract<Product, ConnectionKind>;

/** Whether a product is read only by a connection of its own. */
export function needsConnection(product: Product): product is ConnectedProduct {
  return product === 'bitbucket' || product === 'organization';
}

/** Where a connection stood when the scan of `scannedAt` began. */
export function connectionStanding(
  product: ConnectedProduct,
  connections: readonly Connection[],
  scannedAt: string,
): ConnectionStanding {
  const connection = connections.find((one) => one.kind === product);
  if (connection === undefined) return 'missing';
  return connection.addedAt > scannedAt ? 'waiting' : 'read';
}
