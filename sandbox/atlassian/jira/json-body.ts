import { z } from 'zod';
import { badRequest } from '../routing/problem';

/** The body of a write. @throws Problem 400 when it is not the JSON the operation takes */
export function jsonBody<T>(body: string | undefined, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(body ?? '');
  } catch {
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw badRequest(
    `Invalid request payload at ${z.core.toDotPath(first?.path ?? [])}: ${first?.message ?? ''}`,
  );
}
