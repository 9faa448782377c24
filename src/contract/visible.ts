/** Control characters, line separators, and the marks that turn the direction of text around. */
export const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Text from a product as a terminal may show it: on one line, and without characters that would drive the terminal. */
export function visible(text: string): string {
  return text.replace(unseen, ' ').replace(/ {2,}/g, ' ').trim();
}
