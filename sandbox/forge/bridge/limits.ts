import type { Limit } from '../limit';

const page = { source: 'limits-invocation', date: '2026-08-22' } as const;

/** Forge's limits between a page and its resolvers. How often a page may call is counted by `@forge/bridge` itself. */
export const bridgeLimits = {
  /** What a page may send to a resolver. */
  request: { value: 500 * 1024, unit: 'bytes', ...page },
  /** What a resolver may answer to a page. */
  response: { value: 5 * 1024 * 1024, unit: 'bytes', ...page },
} as const satisfies Record<string, Limit>;
