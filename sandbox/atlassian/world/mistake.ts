/** One reference that leads nowhere: where it stands in the world, and what is wrong. */
export interface Mistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** One mistake for each value that occurs a second time. */
export function duplicates(values: readonly string[], path: Mistake['path']): Mistake[] {
  const seen = new Set<string>();
  return values.flatMap((value) => {
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [{ path, message: `${value} occurs twice` }];
  });
}
