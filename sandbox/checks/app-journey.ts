import { defaultOperations, defaultSettings } from '../../src/contract';
import { forgePorts } from '../../src/platform/ports';
import { writeSiteUrl } from '../../src/storage/site-url';
import { recording, type RecordedExchange } from '../atlassian/contract/recording';
import { tampered } from '../atlassian/testing/tampered';
import type { World } from '../atlassian/world/schema';
import { findPeople } from '../cli/find-people';
import { scanOnce, siteUnderScan } from '../e2e/scan-site';
import { smallWorld } from '../e2e/small-world';
import type { CallVerdict, HostCall } from '../forge/proxy/call';
import { worldCredentials } from '../worlds/credentials';
import { loadWorld } from '../worlds/load-world';

/** Projects in which issues can be created. */
const issueProjects = { demo: 'SEC', small: 'ALPHA' } as const;

/**
 * Has the app do what it can do on a large site and on a small one, where it asks some things in another way, with
 * everything connected that a customer may connect, and notes every request and answer. What a new feature asks only
 * shows here once the journey uses it; collectors are covered by the scans.
 */
export async function recordJourney(): Promise<readonly RecordedExchange[]> {
  const exchanges: RecordedExchange[] = [];
  await travel(loadWorld('demo'), { issueProject: issueProjects.demo, exchanges });
  await travel(smallWorld(), { issueProject: issueProjects.small, exchanges });
  return exchanges;
}

async function travel(
  world: World,
  { issueProject, exchanges }: { readonly issueProject: string; exchanges: RecordedExchange[] },
): Promise<void> {
  const site = siteUnderScan({
    world,
    through: (products) => tampered(recording(products, exchanges), leavingOut),
    hooks: { onCall: killedOnceAfterCreating() },
  });
  const { host } = site;
  const [{ accountId }] = await findPeople(world, { handle: site.ask });
  const ask = (name: string, payload: unknown) => host.invokeResolver(name, payload, { accountId });
  // A token of the site can only be connected once a scan has asked for the site's address.
  if (world.directory.apiTokens.length > 0) {
    await host.run(() => writeSiteUrl(forgePorts.keyValues, world.siteUrl));
  }
  for (const credential of worldCredentials(world)) await ask('connections.connect', credential);
  const tickets = { ...defaultOperations.tickets, projectKey: issueProject };
  await ask('tickets.issueTypes', { projectKey: issueProject });
  await ask('settings.save', {
    // Some things are only read because the settings ask for them.
    settings: {
      ...defaultSettings,
      approvedApps: ['Diagram Deck'],
      sensitiveSpaces: ['FIN'],
      ssoPolicyIds: world.organization?.authPolicies.map(({ id }) => id) ?? [],
    },
    operations: { ...defaultOperations, tickets },
  });
  const evidence = 'Only administrators invite.';
  await ask('attestations.save', { rule: 'manual/site-signup', evidence });
  const { findings } = await scanOnce(site);
  const finding = { fingerprint: findings[0]?.fingerprint };
  await ask('findings.createIssue', finding).catch(() => undefined);
  await site.clock.advance(900_000);
  await ask('findings.createIssue', finding);
  await host.queueIdle();
  await host.close();
}

/** What products do not always say, and is then asked by itself. */
function leavingOut(path: string, body: string): string {
  // What a repository takes from its project.
  if (/^\/2.0\/repositories\/[^/]+$/.test(path)) {
    return body.replace(/"override_settings":\{[^}]*\},?/, '');
  }
  // Who holds roles in a space: no document names what include-role-assignments adds.
  if (/^\/wiki\/api\/v2\/spaces\/\d+$/.test(path)) {
    return body.replace('"roleAssignments":', '"more":');
  }
  return body;
}

/** The first issue is created without the app hearing of it, so that it looks for the issue the second time. */
function killedOnceAfterCreating(): (call: HostCall) => CallVerdict {
  let created = 0;
  return ({ service, method, path }) => {
    if (service !== 'product' || method !== 'POST' || path !== '/rest/api/3/issue') {
      return 'continue';
    }
    created += 1;
    return created === 1 ? 'kill-after' : 'continue';
  };
}
