/** One measured number. With a peer it is the peer's. */
export interface BenchRow {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  /** Whose number it is, when it is not ours. */
  readonly peer?: string;
  /** How many times better our number is than the peer's. */
  readonly ratio?: number;
}

export interface BenchReport {
  readonly name: string;
  readonly rows: readonly BenchRow[];
  /** What has to be known to read the rows, as sentences. */
  readonly notes: readonly string[];
}

/** `{ name, rows }` alone: what machines compare. */
export function reportJson({ name, rows }: BenchReport): string {
  return `${JSON.stringify({ name, rows }, null, 2)}\n`;
}

/** A line a metric: ours first, and beside it each peer's with how many times better ours is. */
export function reportText({ name, rows, notes }: BenchReport): string {
  const metrics = [...new Set(rows.map(({ metric }) => metric))];
  const peers = [...new Set(rows.flatMap(({ peer }) => peer ?? []))];
  const cell = (metric: string, peer?: string) => {
    const row = rows.find((one) => one.metric === metric && one.peer === peer);
    return row === undefined ? '–' : cellText(row);
  };
  const table = [
    ['', 'Parapet', ...peers],
    ...metrics.map((metric) => [metric, cell(metric), ...peers.map((peer) => cell(metric, peer))]),
  ];
  return [name, '', ...aligned(table), '', ...notes, ''].join('\n');
}

function cellText({ value, unit, ratio }: BenchRow): string {
  const text = unit === 'count' ? numberText(value) : `${numberText(value)} ${unit}`;
  return ratio === undefined ? text : `${text} (×${numberText(ratio)})`;
}

/** Three digits that count. */
function numberText(value: number): string {
  const digits = Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
  return digits.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

function aligned(table: readonly (readonly string[])[]): readonly string[] {
  const widths = (table[0] ?? []).map((_head, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  return table.map((row) =>
    row
      .map((text, column) =>
        column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
