/** The body of a request as text; undefined when it has none. */
export async function bodyText(body: RequestInit['body']): Promise<string | undefined> {
  if (body === undefined || body === null) return undefined;
  return typeof body === 'string' ? body : new Response(body).text();
}
