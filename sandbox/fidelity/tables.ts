import type { Area, Behaviour } from './behaviour';
import { forgeDoors } from './forge-doors';
import { forgeRuntime } from './forge-runtime';
import { forgeServices } from './forge-services';
import { limitRows, type LimitRow } from './limit-rows';
import { products } from './products';

/** Everything that is known to be as in production, or not. */
export const areas: readonly Area[] = [forgeRuntime, forgeServices, forgeDoors, products];

const begin =
  '<!-- The tables are written by `npm run fidelity`. -->\n<!-- prettier-ignore-start -->';
const end = '<!-- prettier-ignore-end -->';

/** A README with the tables in it, in place of those it has. @throws when it has no place for them */
export function withTables(readme: string): string {
  const [before, rest = ''] = readme.split(begin);
  const [, after] = rest.split(end);
  if (before === undefined || after === undefined) {
    throw new Error(`The README has no place for the tables, between ${begin} and ${end}`);
  }
  return `${before}${begin}\n${tables()}\n\n${end}${after}`;
}

function tables(): string {
  return [
    ...areas.flatMap(({ name, behaviours }) => [
      `\n### ${name}\n`,
      '| What it does | Here | Source | Test, and what is different |',
      '| --- | --- | --- | --- |',
      ...behaviours.map(behaviourLine),
    ]),
    '\n### Limits\n',
    '| Limit | Value | Source | Date | Test |',
    '| --- | ---: | --- | --- | --- |',
    ...limitRows.map(limitLine),
  ].join('\n');
}

function behaviourLine({ does, fidelity, note, source, test }: Behaviour): string {
  const shown = test === undefined ? [] : [`${shownBy(test)}.`];
  const different = note === undefined ? [] : [note];
  return row([does, fidelity, source, [...shown, ...different].join(' ')]);
}

function limitLine({ name, limit, test }: LimitRow): string {
  const { value, unit, source, date } = limit;
  return row([name, `${value.toLocaleString('en')} ${unit}`, source, date, shownBy(test)]);
}

function shownBy([file, title]: LimitRow['test']): string {
  return `\`${file}\`: “${title}”`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
