import Resolver from '@forge/resolver';

/** One function that the page may call by name. */
export interface BoundResolver {
  readonly name: string;
  handle(payload: unknown): Promise<object>;
}

/** Makes the function that Forge invokes for every call of the page. */
export function bindResolvers(resolvers: readonly BoundResolver[]) {
  const resolver = new Resolver();
  for (const { name, handle } of resolvers) {
    resolver.define<unknown, object>(name, ({ payload }) => handle(payload));
  }
  return resolver.getDefinitions();
}
