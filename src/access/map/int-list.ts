/** A list of 32-bit integers that grows. Takes a quarter of the memory of an array of numbers while a map is built. */
export class IntList {
  #items = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(item: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length] = item;
    this.#length += 1;
  }

  at(index: number): number {
    return this.#items[index] ?? 0;
  }

  /** The items so far, in an array of their own. */
  toArray(): Int32Array {
    return this.#items.slice(0, this.#length);
  }
}
