/**
 * Parses JSON that a person saved, with the byte order mark that some editors write before it.
 * Source: RFC 8259 §8.1, which lets a reader ignore the mark.
 * @throws {SyntaxError} when it is not JSON
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text.replace(/^\ufeff/, ''));
}
