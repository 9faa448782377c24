import { unparse } from 'papaparse';
import { unseen } from './visible';

/**
 * What a spreadsheet may take for a formula: a sign at the beginning, also in its full-width form or behind blanks.
 * Source: OWASP, CSV injection.
 */
const formula = /^\s*[=+\-@＝＋－＠]/u;

/**
 * A table for spreadsheets. Every cell is quoted, stands on one line and can neither start a formula nor drive the
 * terminal that shows the file.
 */
export function toCsv<C extends string>(
  columns: readonly C[],
  rows: readonly Readonly<Record<C, string>>[],
): string {
  const table = unparse(
    {
      fields: [...columns],
      data: rows.map((row) => columns.map((column) => row[column].replace(unseen, ' '))),
    },
    // Quoted throughout: a spreadsheet that splits at another separator must not find a cell of its own inside one.
    { quotes: true, escapeFormulae: formula, newline: '\r\n' },
  );
  return `${table}\r\n`;
}
