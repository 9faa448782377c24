import type { ProductResponse } from '../../product-server';
import type { Problem } from '../routing/problem';
import { json } from '../routing/responses';

/** A refusal in Bitbucket's error body. */
export function refuse({ status, detail }: Problem): ProductResponse {
  return json(status, { type: 'error', error: { message: detail } });
}
