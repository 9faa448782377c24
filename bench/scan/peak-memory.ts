import { heldBytes } from '../measure';

/** Milliseconds between two looks. */
const lookEveryMs = 20;

/** Watches how much more memory this process takes than at the beginning, garbage included. */
export class PeakMemory {
  readonly #base = heldBytes();
  #peak = 0;
  readonly #watching = setInterval(() => this.#look(), lookEveryMs);

  /** Ends watching. @returns the peak in bytes */
  stop(): number {
    clearInterval(this.#watching);
    this.#look();
    return this.#peak;
  }

  #look(): void {
    const { heapUsed, external } = process.memoryUsage();
    this.#peak = Math.max(this.#peak, heapUsed + external - this.#base);
  }
}
