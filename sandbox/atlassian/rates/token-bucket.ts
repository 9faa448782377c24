/** Tokens that come back at a steady rate, up to those of one second. */
export class TokenBucket {
  #tokens: number;
  #at: number;

  constructor(
    readonly perSecond: number,
    now: number,
  ) {
    this.#tokens = perSecond;
    this.#at = now;
  }

  /** Whole tokens that are left. */
  get left(): number {
    return Math.floor(this.#tokens);
  }

  /** Takes a token if there is one. */
  take(now: number): boolean {
    const regained = ((now - this.#at) / 1_000) * this.perSecond;
    this.#tokens = Math.min(this.perSecond, this.#tokens + Math.max(0, regained));
    this.#at = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
