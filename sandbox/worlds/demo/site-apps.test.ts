import { defaultSettings } from '../../../src/contract';
import { snapshotOf } from '../../../src/domain';
import { evaluate } from '../../../src/engine';
import { siteCollectors } from '../../../src/products/site';
import { appsRules } from '../../../src/rules/apps';
import { createSite } from '../../atlassian/site';
import { collectAll } from '../../atlassian/testing/collect';
import { siteTransport } from '../../atlassian/testing/transport';
import { demoConnections } from './connections';
import { demoDay, demoWorld } from './demo-world';
import { connectKeys, forgeAppId } from './site-apps';

it('an administrator of the demo site sees which of its apps are not as they should be', async () => {
  const site = createSite(demoWorld());
  const { email, apiToken } = demoConnections.site;
  const pair = Buffer.from(`${email}:${apiToken}`).toString('base64');
  const slices = await collectAll({
    collectors: siteCollectors,
    connections: { siteAdministrator: site.world.siteUrl },
    product: 'The site',
    send: siteTransport(site, { product: 'site', prefix: '', authorization: `Basic ${pair}` }),
    now: demoDay,
  });
  const snapshot = snapshotOf({
    siteUrl: site.world.siteUrl,
    takenAt: demoDay.toISOString(),
    slices: {
      'jira.apps': { items: [], gaps: [] },
      'site.connectApps': slices('site.connectApps'),
      'site.forgeApps': slices('site.forgeApps'),
    },
  });
  const found = evaluate(appsRules, snapshot, defaultSettings).rules.flatMap(({ meta, results }) =>
    results
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ resource }) => `${meta.id} ${resource.id}`),
  );

  expect(site.unanswered()).toEqual([]);
  expect(found).toEqual([
    `apps/connect-app ${connectKeys.timesheets}`,
    `apps/connect-app ${connectKeys.backup}`,
    `apps/development-environment ${forgeAppId('sapSync')}`,
    `apps/outdated-app ${forgeAppId('testing')}`,
    `apps/outdated-app ${connectKeys.importer}`,
    `apps/outdated-app ${connectKeys.backup}`,
  ]);
});
