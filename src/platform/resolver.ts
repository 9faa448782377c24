import Resolver from '@forge/resolver';

/** Something the page may call by name. */
interface PageFunction {
  readonly name: string;
  answer(payload: unknown): Promise<object>;
}

/** Makes the function that Forge invokes for every call of the page. */
export function bindResolvers(functions: readonly PageFunction[]) {
  const resolver = new Resolver();
  for (const one of functions) {
    resolver.define<unknown, object>(one.name, ({ payload }) => one.answer(payload));
  }
  return resolver.getDefinitions();
}
