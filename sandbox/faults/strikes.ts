import type { Fault } from './fault';

/** Counts what each fault would hit, and so knows when it strikes. */
export class Strikes {
  readonly #seen = new Map<Fault, number>();

  /** The first of the faults that strikes; each of those before it has seen one more. */
  first<F extends Fault>(faults: readonly F[]): F | undefined {
    return faults.find((fault) => {
      const seen = this.#seen.get(fault) ?? 0;
      this.#seen.set(fault, seen + 1);
      return seen >= fault.after && seen < fault.after + (fault.times ?? Infinity);
    });
  }
}
