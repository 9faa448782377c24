/** A table of JSON values by key, in the order of first writing. */
export interface StateTable {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  delete(key: string): void;
  entries(): IterableIterator<readonly [key: string, value: unknown]>;
}

/** Everything one installation keeps. Values are copied in and out, so that nobody shares an object by accident. */
export interface StateStore {
  table(name: string): StateTable;
  close(): void;
}

type Write = (table: string, key: string, json: string | undefined) => void;

class MemoryTable implements StateTable {
  readonly #values = new Map<string, string>();

  constructor(
    private readonly name: string,
    private readonly onWrite: Write,
  ) {}

  get(key: string): unknown {
    const json = this.#values.get(key);
    return json === undefined ? undefined : JSON.parse(json);
  }

  set(key: string, value: unknown): void {
    const json = JSON.stringify(value);
    this.load(key, json);
    this.onWrite(this.name, key, json);
  }

  delete(key: string): void {
    if (this.#values.delete(key)) this.onWrite(this.name, key, undefined);
  }

  *entries(): IterableIterator<readonly [string, unknown]> {
    for (const [key, json] of this.#values) yield [key, JSON.parse(json) as unknown];
  }

  *raw(): IterableIterator<readonly [string, string]> {
    yield* this.#values;
  }

  load(key: string, json: string | undefined): void {
    if (json === undefined) this.#values.delete(key);
    else this.#values.set(key, json);
  }
}

/** State that is gone with the process. Others build on it by listening to its writes. */
export class MemoryState implements StateStore {
  readonly #tables = new Map<string, MemoryTable>();

  constructor(private readonly onWrite: Write = () => undefined) {}

  table(name: string): MemoryTable {
    const found = this.#tables.get(name);
    if (found !== undefined) return found;
    const table = new MemoryTable(name, this.onWrite);
    this.#tables.set(name, table);
    return table;
  }

  /** Every value there is, as JSON. */
  *all(): IterableIterator<readonly [table: string, key: string, json: string]> {
    for (const [name, table] of this.#tables) {
      for (const [key, json] of table.raw()) yield [name, key, json];
    }
  }

  close(): void {
    this.#tables.clear();
  }
}
