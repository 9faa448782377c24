import { settingsSchema } from '../../../src/contract';
import { snapshotOf } from '../../../src/domain';
import { evaluate } from '../../../src/engine';
import { jiraCollectors } from '../../../src/products/jira';
import { rules } from '../../../src/rules';
import { createSite } from '../../atlassian/site';
import { collectAll } from '../../atlassian/testing/collect';
import { siteTransport } from '../../atlassian/testing/transport';
import type { Caller } from '../../product-server';
import { castId } from './cast';
import { demoDay, demoWorld } from './demo-world';
import { nearMisses, planted, plantedSettings } from './planted';

/** What the rules that the demo plants something for say of its Jira, as `rule resource`. */
async function findings(): Promise<readonly string[]> {
  const site = createSite(demoWorld());
  const { siteUrl } = site.world;
  const as = (caller: Caller) =>
    siteTransport(site, { product: 'jira', prefix: '', authorization: '', caller });
  const request = {
    collectors: jiraCollectors,
    connections: { publicSite: siteUrl, siteAdministrator: siteUrl },
    send: as({ type: 'app' }),
    sendAsNobody: as({ type: 'none' }),
    sendAsAdministrator: as({ type: 'user', accountId: castId('ines') }),
    now: demoDay,
    settings: plantedSettings,
  } as const;
  const collected = await collectAll({ ...request, product: 'Jira' });
  expect(site.unanswered()).toEqual([]);
  const slices = jiraCollectors.map(({ slice }) => [slice, collected(slice)]);
  const snapshot = snapshotOf({
    siteUrl,
    takenAt: demoDay.toISOString(),
    slices: Object.fromEntries(slices) as Parameters<typeof snapshotOf>[0]['slices'],
  });
  const told = new Set(planted.map(({ rule }) => rule));
  return evaluate(
    rules.filter(({ meta }) => told.has(meta.id)),
    snapshot,
    settingsSchema.parse(plantedSettings),
  ).rules.flatMap(({ meta, results }) =>
    results
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ resource }) => `${meta.id} ${resource.id}`),
  );
}

it('a scan of the demo Jira finds everything that is planted, and nothing else', async () => {
  const names = (list: typeof planted) =>
    list.map(({ rule, resourceId }) => `${rule} ${resourceId}`).sort();
  const found = [...(await findings())].sort();
  expect(found).toEqual(names(planted));
  expect(names(nearMisses).filter((name) => found.includes(name))).toEqual([]);
});
