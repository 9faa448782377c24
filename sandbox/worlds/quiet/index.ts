import { worldSchema, type World } from '../../atlassian/world/schema';
import { uuidOf } from '../demo/identifiers';
import { quietBitbucket } from './bitbucket';
import { quietConfluence } from './confluence';
import { quietJira } from './jira';
import { quietOrganization } from './organization';
import { proofreader, quietDirectory } from './people';

/**
 * Lantern Press, a publisher of sixty that looks after its site. It is full of what looks like a problem and is none, and
 * raises nothing above low. Its dates count back from `now`.
 */
export function quietWorld(now: Date): World {
  const directory = quietDirectory();
  return worldSchema.parse({
    name: 'Lantern Press',
    siteUrl: 'https://lantern-press.atlassian.net',
    directory,
    jira: quietJira(now),
    confluence: quietConfluence(),
    bitbucket: quietBitbucket(now),
    organization: quietOrganization(directory, now),
    // Near miss: an app that is approved, up to date and from production.
    apps: { forge: [{ id: uuidOf('lantern forge app'), name: proofreader }] },
  });
}
