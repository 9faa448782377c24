import type { CollectorProgress } from '../contract';
import type { Ports, SliceName } from '../domain';
import { readProgress, writeProgress } from '../storage/scan-progress';
import type { ScanState } from '../storage/scan-state';
import { collectors } from './collectors';
import type { HourlyShare } from './hourly-share';

/** How often the progress is stored at most, in milliseconds. */
const storeEveryMs = 2_000;

interface Spent {
  readonly requests: number;
  readonly points: number;
}

/** Keeps the account of a scan: requests, points and how far each collector is. */
export class Ledger {
  readonly #progress = new Map<SliceName, CollectorProgress>();
  readonly #spent = new Map<string, Spent>();
  /** Points that the hour has been charged for already: what earlier functions spent is stored with the hour. */
  readonly #charged = new Map<string, number>();
  #storedAt = 0;

  private constructor(
    private readonly ports: Ports,
    private readonly state: ScanState,
    private readonly share: HourlyShare,
  ) {}

  /** The ledger of a running scan, as far as earlier functions of the scan have brought it. */
  static async open(ports: Ports, state: ScanState, share: HourlyShare): Promise<Ledger> {
    const ledger = new Ledger(ports, state, share);
    for (const [what, spent] of Object.entries(state.spent)) ledger.#spent.set(what, spent);
    const stored = await readProgress(ports.keyValues);
    const known = stored?.scanId === state.id ? stored.collectors : [];
    for (const { slice, label } of collectors) {
      const row = known.find(({ collector }) => collector === slice);
      ledger.#progress.set(slice, row ?? { collector: slice, label, state: 'waiting', done: 0 });
    }
    return ledger;
  }

  /**
   * Takes down how far a collector is and what it has spent since the scan began. The first time, before it reads
   * anything, says what earlier functions spent.
   */
  async record(slice: SliceName, change: Partial<CollectorProgress>, spent: Spent): Promise<void> {
    const row = this.#progress.get(slice);
    if (row === undefined) return;
    this.#progress.set(slice, { ...row, ...change });
    this.#spent.set(slice, spent);
    const charged = this.#charged.get(slice) ?? spent.points;
    this.share.spend(spent.points - charged);
    this.#charged.set(slice, spent.points);
    const now = this.ports.clock.now();
    if (now - this.#storedAt >= storeEveryMs) {
      this.#storedAt = now;
      await this.flush();
    }
  }

  /** Adds what was spent on something that is no slice. */
  spend(what: string, { requests, points }: Spent): void {
    const before = this.#spent.get(what) ?? { requests: 0, points: 0 };
    const sum = { requests: before.requests + requests, points: before.points + points };
    if (sum.requests > 0) this.#spent.set(what, sum);
    this.share.spend(points);
  }

  /** Requests and points of the whole scan so far. */
  spent(): Spent {
    let requests = 0;
    let points = 0;
    for (const spent of this.#spent.values()) {
      requests += spent.requests;
      points += spent.points;
    }
    return { requests, points };
  }

  /** What each slice has cost so far. */
  spentBySlice(): Record<string, Spent> {
    return Object.fromEntries(this.#spent);
  }

  async flush(): Promise<void> {
    await this.share.store();
    await writeProgress(this.ports.keyValues, {
      scanId: this.state.id,
      ...this.spent(),
      collectors: [...this.#progress.values()],
    });
  }
}
