import type { z } from 'zod';
import { badRequest } from '../../routing/problem';
import type { RoutedRequest } from '../../routing/request';

/** The JSON body of a request. @throws Problem 400 when it is no JSON or not of the documented shape */
export function readBody<S extends z.ZodType>(request: RoutedRequest, schema: S): z.output<S> {
  const parsed = schema.safeParse(parse(request.body ?? ''));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw badRequest(
    `The body is not valid at "${issue?.path.join('.') ?? ''}": ${issue?.message ?? ''}`,
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('The body is not JSON');
  }
}
