import type { z } from 'zod';
import { settingsSchema } from '../../../src/contract';
import { snapshotOf } from '../../../src/domain';
import { evaluate } from '../../../src/engine';
import { organizationCollectors } from '../../../src/products/organization';
import { organizationRules } from '../../../src/rules/organization';
import { createSite } from '../../atlassian/site';
import { collectAll } from '../../atlassian/testing/collect';
import { siteTransport } from '../../atlassian/testing/transport';
import { demoConnections } from './connections';
import { demoDay, demoWorld } from './demo-world';
import {
  nearMissesOrganization,
  plantedOrganization,
  plantedOrganizationSso,
} from './organization-planted';

const { organization } = demoConnections;

/** What every organization rule says of the organization of the demo, as `rule resource`. */
async function findings(given: z.input<typeof settingsSchema>): Promise<readonly string[]> {
  const site = createSite(demoWorld(), undefined, { now: () => demoDay });
  const send = siteTransport(site, {
    product: 'organization',
    prefix: '',
    authorization: `Bearer ${organization.apiKey}`,
  });
  const collected = await collectAll({
    collectors: organizationCollectors,
    connections: { organizationId: organization.id },
    product: 'The organization',
    send,
    now: demoDay,
    settings: given,
  });
  expect(site.unanswered()).toEqual([]);
  const slices = organizationCollectors.map(({ slice }) => [slice, collected(slice)]);
  const snapshot = snapshotOf({
    siteUrl: site.world.siteUrl,
    takenAt: demoDay.toISOString(),
    slices: Object.fromEntries(slices) as Parameters<typeof snapshotOf>[0]['slices'],
  });
  return evaluate(organizationRules, snapshot, settingsSchema.parse(given))
    .rules.flatMap(({ meta, results }) =>
      results
        .filter(({ outcome }) => outcome === 'fail')
        .map(({ resource }) => `${meta.id} ${resource.id}`),
    )
    .sort();
}

const names = (list: typeof plantedOrganization) =>
  list.map(({ rule, resourceId }) => `${rule} ${resourceId}`).sort();

describe('a scan of the demo organization', () => {
  it('finds everything that is planted, and nothing else', async () => {
    const found = await findings({});
    expect(found).toEqual(names(plantedOrganization));
    expect(names(nearMissesOrganization).filter((name) => found.includes(name))).toEqual([]);
  });

  it('finds who is outside single sign-on once the settings name its policy', async () => {
    const found = await findings({ ssoPolicyIds: [organization.ssoPolicyId] });
    expect(found).toEqual(names([...plantedOrganization, ...plantedOrganizationSso]));
    expect(names(nearMissesOrganization).filter((name) => found.includes(name))).toEqual([]);
  });

  it('leaves its own key alone once the settings name it', async () => {
    const found = await findings({ ownApiKeyIds: [organization.apiKeyId] });
    const own = `organization/risky-api-key ${organization.apiKeyId}`;
    expect(found).toEqual(names(plantedOrganization).filter((name) => name !== own));
  });
});
