const numbers = new Intl.NumberFormat('en');
const percents = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

/** A number with its thousands apart: 12,480. */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** A share between 0 and 1 as whole percents: "93%". */
export function formatShare(share: number): string {
  return percents.format(share);
}

/** A number with its noun: "1 project", "12 projects". `many` is needed when it is not `one` with an s. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** Things in a sentence: "a", "a and b", "a, b and c". */
export function listed(things: readonly string[]): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} and ${last}`;
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with exactly one full stop at its end. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
