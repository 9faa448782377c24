import type { SliceName } from '../../../../src/domain';
import { bitbucketCollectors } from '../../../../src/products/bitbucket';
import { organizationCollectors } from '../../../../src/products/organization';
import { createSite, type Site } from '../../../atlassian/site';
import { collectAll, type Collected } from '../../../atlassian/testing/collect';
import { siteTransport } from '../../../atlassian/testing/transport';
import { demoConnections } from '../connections';
import { demoDay, demoWorld } from '../demo-world';

/** What the demo company connects, read once. */
export interface ConnectedDemo {
  readonly site: Site;
  readonly slices: Collected;
  /** How many requests it took. */
  readonly requests: number;
}

/** Reads the Bitbucket workspace and the organization of the demo company, as their administrator. */
export async function collectConnected(): Promise<ConnectedDemo> {
  const { bitbucket, organization } = demoConnections;
  const site = createSite(demoWorld(), undefined, { now: () => demoDay });
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
    site,
    slices: (name) => (isOfBitbucket(name) ? code(name) : people(name)),
    requests: toBitbucket.sent.length + toOrganization.sent.length,
  };
}
