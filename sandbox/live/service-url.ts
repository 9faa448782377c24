/**
 * The address of a service, or undefined when the text is none: not http(s), or with credentials, a query or a fragment,
 * if only an empty one. Blanks and backslashes are refused because a parser of URLs drops or turns them around, so that
 * another host is asked than the text seems to say.
 */
export function serviceUrl(text: string): URL | undefined {
  if (!/^https?:\/\/[^\s\p{Cc}\\?#@]+$/iu.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text);
}

/** Whether a token may be sent there: over TLS, or not leaving this machine. */
export function isSafeTransport(text: string): boolean {
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
