import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSite } from '../atlassian/site';
import { siteStateSchema, type SiteState } from '../atlassian/site-state';
import type { World } from '../atlassian/world/schema';
import type { ProductServer } from '../product-server';

function readState(file: string): SiteState | undefined {
  if (!existsSync(file)) return undefined;
  return siteStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** A simulated site that remembers, in `folder`, what was changed in it. */
export function keptSite(world: World, folder: string): ProductServer {
  const file = join(folder, 'site.json');
  const site = createSite(world, readState(file));
  let written = JSON.stringify(site.state());
  mkdirSync(folder, { recursive: true });
  return {
    async handle(request) {
      const response = await site.handle(request);
      if (request.method === 'GET') return response;
      const state = JSON.stringify(site.state());
      if (state !== written) {
        writeFileSync(`${file}.new`, state);
        renameSync(`${file}.new`, file);
        written = state;
      }
      return response;
    },
  };
}
