import type { Slice, SliceName } from '../domain';
import type { CollectedSlices } from '../products/collector';

/** The slices that are complete so far. */
export class CollectedSliceMap implements CollectedSlices {
  readonly #slices = new Map<SliceName, Slice>();

  /** @throws when a collector reads a slice that it did not name in `after` */
  get<N extends SliceName>(name: N): Slice<N> {
    const slice = this.#slices.get(name);
    if (slice === undefined) throw new Error(`The slice ${name} is read before it is complete.`);
    return slice as Slice<N>;
  }

  has(name: SliceName): boolean {
    return this.#slices.has(name);
  }

  set(name: SliceName, slice: Slice): void {
    this.#slices.set(name, slice);
  }

  names(): SliceName[] {
    return [...this.#slices.keys()];
  }
}
