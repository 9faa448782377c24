import type { HostClock } from '../clock/clock';
import { KvsError } from './kvs-error';
import { kvsLimits } from './limits';

/** Counts units over a sliding window. */
class Window {
  readonly #spent: { readonly at: number; readonly units: number }[] = [];
  #used = 0;
  #first = 0;

  constructor(
    private readonly ms: number,
    private readonly maximum: number,
  ) {}

  /** Whether the units still fit; if so they are counted. */
  take(units: number, now: number): boolean {
    for (
      let oldest = this.#spent[this.#first];
      oldest !== undefined && oldest.at <= now - this.ms;
    ) {
      this.#used -= oldest.units;
      this.#first += 1;
      oldest = this.#spent[this.#first];
    }
    if (this.#used + units > this.maximum) return false;
    // What has left the window is cut off now and then, not at every step.
    if (this.#first > this.maximum) {
      this.#spent.splice(0, this.#first);
      this.#first = 0;
    }
    this.#spent.push({ at: now, units });
    this.#used += units;
    return true;
  }
}

/** The rates at which one installation may use the storage. */
export class Rates {
  readonly #requests = new Window(1_000, kvsLimits.requestsPerSecond.value);
  readonly #units = {
    read: new Window(60_000, kvsLimits.readsPerMinute.value),
    write: new Window(60_000, kvsLimits.writesPerMinute.value),
  };

  /** @param enforced false where storage is memory of this process and costs nobody anything */
  constructor(
    private readonly clock: HostClock,
    private readonly enforced: boolean,
  ) {}

  /** @throws KvsError 429 when the installation has used up its share */
  countRequest(): void {
    if (this.enforced && !this.#requests.take(1, this.clock.now())) {
      throw this.#exceeded(`${kvsLimits.requestsPerSecond.value} requests a second`);
    }
  }

  /** @throws KvsError 429 when the installation has used up its share */
  countBytes(kind: 'read' | 'write', bytes: number): void {
    if (!this.enforced) return;
    const units = Math.max(1, Math.ceil(bytes / kvsLimits.unitSize.value));
    if (!this.#units[kind].take(units, this.clock.now())) {
      const maximum = kind === 'read' ? kvsLimits.readsPerMinute : kvsLimits.writesPerMinute;
      throw this.#exceeded(`${maximum.value} ${kind}s of 10 KB a minute`);
    }
  }

  #exceeded(what: string): KvsError {
    return new KvsError(429, 'RATE_LIMIT_EXCEEDED', `This installation has used up its ${what}.`);
  }
}
