import { z } from 'zod';
import type { Host, Visitor } from '../host-options';
import { pageContext } from '../installation';
import { InvocationFailedError } from '../invocation/invocation-failed-error';

const invokeSchema = z.object({
  functionKey: z.string(),
  payload: z.record(z.string(), z.unknown()).optional(),
  metadata: z.unknown().optional(),
});

const fetchProductSchema = z.object({
  product: z.enum(['jira', 'confluence']),
  restPath: z.string().startsWith('/'),
  isMultipartFormData: z.boolean().default(false),
  fetchRequestInit: z
    .object({
      method: z.string().default('GET'),
      headers: z.array(z.tuple([z.string(), z.string()])).default([]),
      body: z.string().nullish(),
    })
    .prefault({}),
});

/** What a page may ask of Forge through the shell around it. */
export const pageRequestSchema = z.object({
  moduleKey: z.string(),
  command: z.enum(['invoke', 'getContext', 'fetchProduct']),
  payload: z.unknown(),
});

export type PageRequest = z.output<typeof pageRequestSchema>;

async function invoke(host: Host, payload: unknown, visitor: Visitor): Promise<unknown> {
  const { functionKey, payload: own, metadata } = invokeSchema.parse(payload);
  try {
    // Nothing arrives in the browser as an empty object.
    const body = (await host.invokeResolver(functionKey, own, visitor)) ?? {};
    return metadata === undefined ? body : { body, metadata: {} };
  } catch (error) {
    const message = error instanceof InvocationFailedError ? error.failure.message : String(error);
    // As the platform words it to the page.
    throw new Error(`There was an error invoking the function - ${message}`, { cause: error });
  }
}

async function fetchProduct(
  host: Host,
  payload: unknown,
  { accountId }: Visitor,
): Promise<unknown> {
  const { product, restPath, fetchRequestInit, isMultipartFormData } =
    fetchProductSchema.parse(payload);
  if (isMultipartFormData)
    throw new Error('The local Forge does not pass files from the page to a product.');
  const { method, headers, body } = fetchRequestInit;
  const response = await host.fetchProduct(
    {
      product,
      method: method.toUpperCase(),
      path: restPath,
      headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
      body: body ?? undefined,
    },
    accountId,
  );
  return {
    status: response.status,
    statusText: '',
    headers: response.headers,
    body: response.body,
  };
}

/**
 * Answers what a page asks of Forge.
 * @throws what the page is to see
 */
export async function answerPage(
  host: Host,
  { moduleKey, command, payload }: PageRequest,
  accountId: string,
): Promise<unknown> {
  const visitor = { accountId, moduleKey };
  const page = host.pages.find(({ key }) => key === moduleKey);
  if (page === undefined) throw new Error(`The manifest has no page "${moduleKey}".`);
  switch (command) {
    case 'invoke':
      return invoke(host, payload, visitor);
    case 'getContext':
      return pageContext(host.installation, page, accountId);
    case 'fetchProduct':
      return fetchProduct(host, payload, visitor);
  }
}
