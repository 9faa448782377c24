/** The address of a service, or undefined when the text is none: not http(s), or with credentials, a query or a fragment. */
export function serviceUrl(text: string): URL | undefined {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return plain ? url : undefined;
}

/** Whether a token may be sent there: over TLS, or not leaving this machine. */
export function isSafeTransport(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
