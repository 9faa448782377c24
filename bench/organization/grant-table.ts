import { IntList } from '../../src/access/map/int-list';

/** One grant: who has which permission, by their numbers. */
export interface Grant {
  readonly holder: number;
  readonly permission: number;
}

/** Grants by the place they are given on. */
export class GrantTable {
  readonly #start = new IntList();
  readonly #holders = new IntList();
  readonly #permissions = new IntList();

  /** How many grants there are. */
  get length(): number {
    return this.#holders.length;
  }

  /** How many places there are. */
  get places(): number {
    return this.#start.length;
  }

  /** Begins the next place. */
  open(): void {
    this.#start.push(this.length);
  }

  add({ holder, permission }: Grant): void {
    this.#holders.push(holder);
    this.#permissions.push(permission);
  }

  /** The grants on one place. */
  *on(place: number): IterableIterator<Grant> {
    const end = place + 1 < this.places ? this.#start.at(place + 1) : this.length;
    for (let row = this.#start.at(place); row < end; row += 1) yield this.at(row);
  }

  at(row: number): Grant {
    return { holder: this.#holders.at(row), permission: this.#permissions.at(row) };
  }

  /** The place that a grant is on. */
  placeOf(row: number): number {
    let low = 0;
    let high = this.places - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#start.at(middle) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
