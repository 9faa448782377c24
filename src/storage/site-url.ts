import type { KeyValueStore } from '../domain';

const key = 'site-url';

/** The address of the site without a trailing slash, once it is known. */
export async function readSiteUrl(kv: KeyValueStore): Promise<string | undefined> {
  const known = await kv.get(key);
  return typeof known === 'string' ? known : undefined;
}

export function writeSiteUrl(kv: KeyValueStore, address: string): Promise<void> {
  return kv.set(key, address);
}
