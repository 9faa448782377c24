import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SliceName } from '../../../src/domain';
import { bitbucketCollectors } from '../../../src/products/bitbucket';
import { organizationCollectors } from '../../../src/products/organization';
import { documentsAvailable, documentsFolder } from '../../atlassian/contract/documents';
import { createSite } from '../../atlassian/site';
import { collectAll, type Collected } from '../../atlassian/testing/collect';
import { siteTransport } from '../../atlassian/testing/transport';
import { nearMissesBitbucket, plantedBitbucket } from './bitbucket-planted';
import { demoConnections } from './connections';
import { demoDay, demoWorld } from './demo-world';
import {
  nearMissesOrganization,
  plantedOrganization,
  plantedOrganizationSso,
} from './organization-planted';

const site = createSite(demoWorld(), undefined, { now: () => demoDay });
const { bitbucket, organization } = demoConnections;

async function collectDemo(): Promise<{ slices: Collected; requests: number }> {
  const basic = Buffer.from(`${bitbucket.email}:${bitbucket.apiToken}`).toString('base64');
  const toBitbucket = siteTransport(site, {
    product: 'bitbucket',
    prefix: '/2.0',
    authorization: `Basic ${basic}`,
  });
  const toOrganization = siteTransport(site, {
    product: 'organization',
    prefix: '',
    authorization: `Bearer ${organization.apiKey}`,
  });
  const common = {
    connections: { bitbucketWorkspace: bitbucket.workspace, organizationId: organization.id },
    now: demoDay,
    settings: { ssoPolicyIds: [organization.ssoPolicyId] },
  };
  const code = await collectAll({
    ...{ collectors: bitbucketCollectors, product: 'Bitbucket', send: toBitbucket },
    ...common,
  });
  const people = await collectAll({
    ...{ collectors: organizationCollectors, product: 'The organization', send: toOrganization },
    ...common,
  });
  const isOfBitbucket = (name: SliceName) => name.startsWith('bitbucket.');
  return {
    slices: (name) => (isOfBitbucket(name) ? code(name) : people(name)),
    requests: toBitbucket.sent.length + toOrganization.sent.length,
  };
}

describe('what the demo company connects', () => {
  let demo: Awaited<ReturnType<typeof collectDemo>>;
  beforeAll(async () => {
    demo = await collectDemo();
  });

  it('can be read whole', () => {
    const names = [...bitbucketCollectors, ...organizationCollectors].map(({ slice }) => slice);
    expect(names.filter((name) => demo.slices(name).gaps.length > 0)).toEqual([]);
    expect(names.filter((name) => demo.slices(name).items.length === 0)).toEqual([]);
    expect(site.unanswered()).toEqual([]);
  });

  it('is thirty-five repositories in six projects, and everyone with an Atlassian account', () => {
    expect(demo.slices('bitbucket.projects').items).toHaveLength(6);
    expect(demo.slices('bitbucket.repositories').items).toHaveLength(35);
    const users = demo.slices('organization.users').items;
    const of = (domain: string) => users.filter(({ emailDomain }) => emailDomain === domain).length;
    expect(
      ['kestrelfreight.example', 'dockside-consulting.example', 'harbourside-partners.example'].map(
        of,
      ),
    ).toEqual([240, 16, 8]);
  });

  it('costs about as many requests as it has things to look at', () => {
    expect(demo.requests).toBeGreaterThan(35 * 6);
    expect(demo.requests).toBeLessThan(35 * 8 + 40);
  });

  it('holds everything that is planted, and every near miss', () => {
    const everything = [...bitbucketCollectors, ...organizationCollectors]
      .map(({ slice }) => JSON.stringify(demo.slices(slice).items))
      .join('\n');
    const missing = [
      ...[...plantedBitbucket, ...nearMissesBitbucket],
      ...[...plantedOrganization, ...plantedOrganizationSso, ...nearMissesOrganization],
    ]
      .map(({ resourceId }) => resourceId)
      .filter((id) => !everything.includes(JSON.stringify(id)));
    // There is one organization, and events that change nothing are not kept.
    expect([...new Set(missing)].sort()).toEqual([
      'event-by-app',
      'event-old-role',
      'event-revoked',
      'event-viewed',
      'organization',
    ]);
  });

  it('has the numbers that its stories tell', () => {
    const members = demo.slices('bitbucket.members').items;
    expect(members.filter(({ permission }) => permission === 'owner')).toHaveLength(6);
    const owners = new Set(
      members.filter(({ permission }) => permission === 'owner').map(({ userId }) => userId),
    );
    const adminsOf = (slug: string) => {
      const repositories = demo.slices('bitbucket.repositories').items;
      const id = repositories.find((repository) => repository.slug === slug)?.id;
      return demo
        .slices('bitbucket.repositoryAdmins')
        .items.filter(({ repositoryId, userId }) => repositoryId === id && !owners.has(userId));
    };
    expect(
      ['slotting-optimizer', 'edi-gateway', 'booking-api'].map((s) => adminsOf(s).length),
    ).toEqual([6, 5, 0]);
    const writers = demo.slices('bitbucket.repositoryWriters').items;
    expect(writers.map((item) => item.writers).sort((a, b) => a - b)).toEqual([
      6,
      expect.any(Number),
    ]);
    expect(writers.every((item) => item.writers === 6 || item.writers > 100)).toBe(true);
    const users = demo.slices('organization.users').items;
    const admins = users.filter(({ roles }) => roles.includes('atlassian/org-admin'));
    expect(admins).toHaveLength(6);
    const withoutTwoStep = users.filter((u) => u.twoStep === false && u.status === 'active');
    expect(withoutTwoStep.map(({ name }) => name).sort()).toEqual([
      'IT Service Account',
      'Kwame Mensah',
      'Shanthi Raman',
    ]);
  });

  if (documentsAvailable()) {
    it('plants something for every Bitbucket and organization entry of the catalogue', () => {
      const file = path.join(documentsFolder(), '../catalogue.json');
      const { rules } = JSON.parse(readFileSync(file, 'utf8')) as { rules: { id: string }[] };
      const planted = new Set(
        [...plantedBitbucket, ...plantedOrganization, ...plantedOrganizationSso].map(
          ({ rule }) => rule,
        ),
      );
      const entries = rules.filter(({ id }) => /^(bitbucket|organization)\//.test(id));
      expect(entries.map(({ id }) => id).filter((id) => !planted.has(id))).toEqual([]);
      expect([...planted].filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
    });
  }
});
