import type { FaultText } from './fault';
import type { FaultBoard } from './fault-board';
import { presets, type Preset } from './presets';

/** A kind of trouble, and whether it is on. */
export interface FaultChoice extends Pick<Preset, 'key' | 'label'> {
  readonly on: boolean;
}

/** The switches of the shell: one for each kind of trouble, and one for a file of faults. */
export class FaultPanel {
  readonly #presets: readonly Preset[];
  #on: ReadonlySet<string>;

  /** @param fromFile faults that are on from the start */
  constructor(
    private readonly board: FaultBoard,
    fromFile: readonly FaultText[] = [],
  ) {
    const file = { key: 'file', label: 'The faults of the file', faults: fromFile };
    this.#presets = fromFile.length === 0 ? presets : [file, ...presets];
    this.#on = new Set();
    this.choose(fromFile.length === 0 ? [] : [file.key]);
  }

  get choices(): readonly FaultChoice[] {
    return this.#presets.map(({ key, label }) => ({ key, label, on: this.#on.has(key) }));
  }

  /** Switches these kinds on and all others off. Keys of none are ignored. */
  choose(keys: readonly string[]): void {
    const chosen = this.#presets.filter(({ key }) => keys.includes(key));
    this.#on = new Set(chosen.map(({ key }) => key));
    this.board.set(chosen.flatMap(({ faults }) => faults));
  }
}
