/**
 * Lets a bounded number of requests run at once. After a rate limit it goes down to one request at a time for the rest
 * of the step, because a tenant that was told to slow down shares its burst limit with every other app.
 */
export class Throttle {
  #running = 0;
  #limit: number;
  readonly #waiting: (() => void)[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    while (this.#running >= this.#limit) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  slowDown(): void {
    this.#limit = 1;
  }
}
