import { z } from 'zod';
import { apiPath } from '../domain';
import type { Ports } from '../domain';
import { readSiteUrl, writeSiteUrl } from '../storage/site-url';

const serverInfoSchema = z.object({ baseUrl: z.string() });

/** The address of the site, and what asking for it cost. */
interface SiteAddress {
  readonly address: string;
  readonly requests: number;
  readonly points: number;
}

/** The address of the site without a trailing slash. Asked once and kept; empty when Jira does not tell. */
export async function siteUrl(ports: Ports): Promise<SiteAddress> {
  const known = await readSiteUrl(ports.keyValues);
  if (known !== undefined) return { address: known, requests: 0, points: 0 };
  const cost = { requests: 1, points: 2 };
  try {
    const response = await ports.jira({ method: 'GET', path: apiPath`/rest/api/3/serverInfo` });
    const { baseUrl } = serverInfoSchema.parse(JSON.parse(await response.text()));
    const address = baseUrl.replace(/\/+$/, '');
    await writeSiteUrl(ports.keyValues, address);
    return { address, ...cost };
  } catch {
    ports.log.warn('the site did not tell its address');
    return { address: '', ...cost };
  }
}
