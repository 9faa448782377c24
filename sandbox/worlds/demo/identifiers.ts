import { createHash } from 'node:crypto';

/** A UUID that follows from a text. */
export function uuidOf(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `4${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-');
}

/** An account id that follows from a handle. Older accounts have 24 hexadecimal digits, newer ones a prefixed UUID. */
export function accountIdOf(handle: string): string {
  const digits = createHash('sha256').update(`account ${handle}`).digest('hex');
  return Number.parseInt(digits.slice(0, 2), 16) % 2 === 0
    ? `5${digits.slice(1, 24)}`
    : `712020:${uuidOf(`account ${handle}`)}`;
}

/** The id of a group of the demo company, by its name. */
export function groupIdOf(name: string): string {
  return uuidOf(`group ${name}`);
}
