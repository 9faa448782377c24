/** Something a scan of a world must find, or must not: a rule and the one resource it speaks of. */
export interface Planted {
  readonly rule: string;
  readonly resourceId: string;
  readonly note: string;
}

export function planted(rule: string, resourceId: string, note: string): Planted {
  return { rule, resourceId, note };
}
