import { visible } from '../../src/contract/visible';

/** Accounts or resources that are named before the rest is counted. */
export const maxLines = 50;

/** The first lines, and how many more there are. */
export function atMost(count: number, lines: readonly string[]): readonly string[] {
  if (lines.length <= count) return lines;
  const more = `… and ${lines.length - count} more; --format json names all`;
  return [...lines.slice(0, count), more];
}

/** A title and its lines; nothing when there are none. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${visible(line)}`)];
}

/** Parts with an empty line between them. */
export function blocks(parts: readonly (readonly string[])[]): string {
  const filled = parts.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
