import { worldSchema, type World } from '../../atlassian/world/schema';
import { demoBitbucket } from './bitbucket';
import { demoConfluence } from './confluence';
import { demoDirectory } from './directory';
import { demoJira } from './jira';
import { demoOrganization } from './organization';
import { demoSiteApps } from './site-apps';

/** The day the demo company is told of. */
export const demoDay = new Date('2026-11-20T09:00:00Z');

/**
 * The demo site: Kestrel Freight, a forwarder of 240 people with some of the problems such a site collects. Everything but
 * its dates is the same on every call; they count back from `now`.
 */
export function demoWorld(now: Date = demoDay): World {
  const directory = demoDirectory();
  return worldSchema.parse({
    name: 'Kestrel Freight',
    siteUrl: 'https://kestrel-freight.atlassian.net',
    directory,
    jira: demoJira(now),
    confluence: demoConfluence(now),
    bitbucket: demoBitbucket(directory, now),
    organization: demoOrganization(directory, now),
    apps: demoSiteApps(),
  });
}
