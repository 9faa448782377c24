import type { CollectorProgress, ScanProgress } from '../../src/contract';

/** Milliseconds between two lines about a collector that is still reading. */
const quietMs = 5_000;

/** Turns what is known of a running scan into lines, each said once. */
export class ProgressLines {
  readonly #ended = new Set<string>();
  readonly #saidAt = new Map<string, number>();
  #pausedUntil: string | undefined;

  /** `now` in milliseconds since the epoch. */
  ofScan({ collectors, resumesAt, scan }: ScanProgress, now: number): readonly string[] {
    const lines = [...this.ofCollectors(collectors, now)];
    if (resumesAt !== undefined && resumesAt !== this.#pausedUntil) {
      const reason = scan.reason === undefined ? '' : `: ${scan.reason}`;
      lines.push(`paused until ${resumesAt}${reason}`);
    }
    this.#pausedUntil = resumesAt;
    return lines;
  }

  ofCollectors(collectors: readonly CollectorProgress[], now: number): readonly string[] {
    return collectors.flatMap((collector) => {
      const line = this.#lineOf(collector, now);
      return line === undefined ? [] : [line];
    });
  }

  #lineOf(progress: CollectorProgress, now: number): string | undefined {
    const { collector, state, done, total } = progress;
    if (state === 'waiting' || this.#ended.has(collector)) return undefined;
    if (state !== 'running') {
      this.#ended.add(collector);
      return sentenceOf(progress);
    }
    const saidAt = this.#saidAt.get(collector);
    this.#saidAt.set(collector, saidAt ?? now);
    if (saidAt === undefined || now - saidAt < quietMs) return undefined;
    this.#saidAt.set(collector, now);
    return `${collector}: ${done}${total === undefined ? '' : ` of ${total}`} so far`;
  }
}

function sentenceOf({ collector, state, done, reason }: CollectorProgress): string {
  const why = reason === undefined ? '' : `: ${reason}`;
  if (state === 'unavailable') return `${collector}: not available${why}`;
  return `${collector}: ${done}${state === 'partial' ? `, not all${why}` : ''}`;
}
