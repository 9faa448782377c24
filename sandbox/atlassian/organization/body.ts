import type { z } from 'zod';
import { badRequest } from '../routing/problem';
import type { RoutedRequest } from '../routing/request';

/** The JSON body of a request. @throws Problem 400 when it is no JSON or not of the documented shape */
export function readBody<S extends z.ZodType>({ body }: RoutedRequest, schema: S): z.output<S> {
  let data: unknown;
  try {
    data = JSON.parse(body ?? '{}');
  } catch {
    throw badRequest('The body is not JSON');
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw badRequest(
    `The body is wrong at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`,
  );
}
