import type { z } from 'zod';
import type { GapCode } from '../domain';

type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly code: GapCode;
      readonly why: string;
      /** Whether the body may be whole the next time. */
      readonly truncated: boolean;
    };

/** Parses the body of an answer, or says to follow the product's name why it cannot be used. */
export function parseAnswer<S extends z.ZodType>(schema: S, text: string): Parsed<z.output<S>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return /^\s*</.test(text)
      ? {
          ok: false,
          code: 'not-json',
          why: 'answered with a web page instead of JSON; check the address of the site',
          truncated: false,
        }
      : {
          ok: false,
          code: 'unexpected-answer',
          why: text.trim() === '' ? 'sent an empty answer' : 'sent an answer that is cut off',
          truncated: true,
        };
  }
  const result = schema.safeParse(json);
  if (result.success) return { ok: true, value: result.data };
  const where = result.error.issues[0]?.path.join('.') ?? '';
  return {
    ok: false,
    code: 'unexpected-answer',
    why: `sent an answer of an unexpected shape${where === '' ? '' : ` at ${where}`}`,
    truncated: false,
  };
}
