import { worldSchema, type World } from '../../atlassian/world/schema';
import { demoConfluence } from './confluence';
import { demoDirectory } from './directory';
import { demoJira } from './jira';

/** The day the demo company is told of. */
export const demoDay = new Date('2026-11-20T09:00:00Z');

/**
 * The demo site: Kestrel Freight, a forwarder of 240 people with some of the problems such a site collects. Everything but
 * its dates is the same on every call; they count back from `now`.
 */
export function demoWorld(now: Date = demoDay): World {
  return worldSchema.parse({
    name: 'Kestrel Freight',
    siteUrl: 'https://kestrel-freight.atlassian.net',
    directory: demoDirectory(),
    jira: demoJira(now),
    confluence: demoConfluence(now),
  });
}
