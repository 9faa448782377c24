import type { Slice, SliceName } from '../../src/domain';

/** A slice that was read to its end. */
export function whole<N extends SliceName>(items: Slice<N>['items']): Slice<N> {
  return { items, gaps: [] };
}
