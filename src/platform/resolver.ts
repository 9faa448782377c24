import Resolver from '@forge/resolver';

/** Something the page may call by name. */
interface PageFunction {
  readonly name: string;
  answer(payload: unknown): Promise<object>;
}

/** Makes the function that Forge invokes for every call of the page. */
export function bindResolvers(functions: readonly PageFunction[]) {
  const resolver = new Resolver();
  for (const { name, answer } of functions) {
    resolver.define<unknown, object>(name, ({ payload }) => answer(payload));
  }
  return resolver.getDefinitions();
}
