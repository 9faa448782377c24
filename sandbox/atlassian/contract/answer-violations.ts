import type { ProductResponse } from '../../product-server';
import type { DocumentNode } from './documents';
import type { FoundOperation } from './find-operation';
import type { Validator } from './validator';

/** Everything in which an answer departs from what the document says of its operation, as sentences. */
export function answerViolations(
  method: string,
  { path, operation, steps }: FoundOperation,
  { response, validator }: { readonly response: ProductResponse; readonly validator: Validator },
): readonly string[] {
  const status = String(response.status);
  const answer = (operation.responses as Record<string, DocumentNode>)[status];
  if (answer === undefined) return [`${method} ${path} does not document status ${status}`];
  if (response.status === 204) return response.body === '' ? [] : ['204 comes with a body'];
  const content = (answer.content as DocumentNode | undefined)?.['application/json'];
  if ((content as DocumentNode | undefined)?.schema === undefined) return [];
  const schema = [...steps, 'responses', status, 'content', 'application/json', 'schema'];
  return validator.json(schema, JSON.parse(response.body));
}
