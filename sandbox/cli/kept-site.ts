import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSite } from '../atlassian/site';
import { siteStateSchema, type SiteState } from '../atlassian/site-state';
import type { World } from '../atlassian/world/schema';
import { DamagedStateError } from '../forge/state/damaged-state-error';
import type { ProductServer } from '../product-server';

function readState(file: string): SiteState | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return siteStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new DamagedStateError(`${file} is damaged. Remove it to start afresh.`, { cause });
  }
}

/**
 * A simulated site that remembers, in `folder`, what was changed in it.
 * @throws {DamagedStateError} when what it remembers cannot be read
 */
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
