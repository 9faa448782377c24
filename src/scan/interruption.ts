import type { Ports } from '../domain';
import type { Collector } from '../products/collector';
import type { PauseRequested } from '../products/pause';
import { isCancellationRequested } from '../storage/scan-cancellation';
import { writeScanState } from '../storage/scan-state';
import type { ScanState } from '../storage/scan-state';
import type { HourlyShare } from './hourly-share';

/** Time that is kept back to store what was read and to send the next event, in milliseconds. */
const reserveMs = 45_000;

/** How often the running step looks for a cancellation and shows that it is alive, in milliseconds. */
const lookEveryMs = 5_000;

/** Why a collecting function should stop before everything is read. Asked before every page. */
export class Interruption {
  cancelled = false;
  #share: PauseRequested | undefined;
  readonly #pauses = new Map<Collector['product'], PauseRequested>();
  #lookedAt: number;
  #looking: Promise<void> | undefined;

  constructor(
    private readonly ports: Ports,
    private readonly state: ScanState,
    private readonly share: HourlyShare,
  ) {
    this.#lookedAt = ports.clock.now();
  }

  /** Why the scan should go on later, and when: with what asks for the longest wait. */
  get pause(): PauseRequested | undefined {
    const [longest] = [...this.#pauses.values()].sort((a, b) => b.until - a.until);
    return this.#share ?? longest;
  }

  /** Leaves a product alone that asks to wait. The others go on. */
  pauseProduct(product: Collector['product'], pause: PauseRequested): void {
    this.#pauses.set(product, pause);
  }

  /** True once no further page of the product may be asked for in this function. */
  async isDue(product: Collector['product']): Promise<boolean> {
    this.#share ??= this.share.pause();
    if (this.cancelled || this.#share !== undefined || this.#pauses.has(product)) return true;
    if (this.ports.deadline.remainingMs() < reserveMs) return true;
    if (this.ports.clock.now() - this.#lookedAt >= lookEveryMs) {
      this.#looking ??= this.#look().finally(() => {
        this.#looking = undefined;
      });
      await this.#looking;
    }
    return this.cancelled;
  }

  async #look(): Promise<void> {
    this.#lookedAt = this.ports.clock.now();
    this.cancelled = await isCancellationRequested(this.ports.keyValues, this.state.id);
    if (!this.cancelled) {
      await writeScanState(this.ports.keyValues, { ...this.state, aliveAt: this.#lookedAt });
    }
  }
}
