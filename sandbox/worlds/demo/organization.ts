import type { OrganizationWorldInput } from '../../atlassian/world/organization';
import type { WorldInput } from '../../atlassian/world/schema';
import { castId } from './cast';
import { demoConnections } from './connections';
import { uuidOf } from './identifiers';
import { demoCredentials } from './organization-credentials';
import { demoOrganizationEvents } from './organization-events';
import { demoOrganizationGroups } from './organization-groups';
import { demoOrganizationAccounts, instances, passwordPolicyId } from './organization-people';

const dayMs = 86_400_000;

/** Product instances that nobody opens any more, and one sandbox that is in use. */
export const forgotten = {
  sandbox: `ari:cloud:jira-software::site/${uuidOf('instance sandbox')}`,
  trial: `ari:cloud:confluence::site/${uuidOf('instance trial')}`,
} as const;

/** The organization of the demo company: the same people as everywhere, and what an administrator sees of them. */
export function demoOrganization(
  directory: WorldInput['directory'],
  now: Date,
): OrganizationWorldInput {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
  const { id, ssoPolicyId } = demoConnections.organization;
  return {
    id,
    name: 'Kestrel Freight',
    accounts: demoOrganizationAccounts(directory, ago),
    groups: demoOrganizationGroups(directory),
    domains: [
      { id: 'domain-main', name: 'KestrelFreight.example' },
      { id: 'domain-lost', name: 'kestrel-logistics.example', status: 'missing_token' },
      { id: 'domain-new', name: 'kestrel-drones.example', status: 'unverified' },
    ],
    policies: [
      { id: 'policy-offices', name: 'Offices and VPN', type: 'ip-allowlist', status: 'disabled' },
      { id: 'policy-export', name: 'No export', type: 'data-security', status: 'disabled' },
      {
        ...{ id: 'policy-residency', name: 'European Union', type: 'data-residency' as const },
        resources: [instances.jira, instances.confluence],
      },
    ],
    authPolicies: [
      { id: ssoPolicyId, name: 'Single sign-on' },
      { id: passwordPolicyId, name: 'Passwords' },
    ],
    ...demoCredentials(ago),
    workspaces: [
      {
        ...{ id: instances.jira, name: 'kestrel-freight', typeKey: 'jira-software' },
        hostUrl: 'https://kestrel-freight.atlassian.net',
        ...{ createdAt: ago(1400), createdBy: castId('tobias'), capacity: 300 },
      },
      {
        ...{ id: instances.confluence, name: 'kestrel-freight', typeKey: 'confluence' },
        hostUrl: 'https://kestrel-freight.atlassian.net/wiki',
        ...{ createdAt: ago(1400), createdBy: castId('tobias'), capacity: 300 },
      },
      {
        ...{ id: forgotten.sandbox, name: 'kestrel-freight-sandbox-282', typeKey: 'jira-software' },
        hostUrl: 'https://kestrel-freight-sandbox-282.atlassian.net',
        sandbox: true,
        ...{ createdAt: ago(700), createdBy: castId('emil') },
      },
      {
        ...{ id: forgotten.trial, name: 'kestrel-wiki-trial', typeKey: 'confluence' },
        hostUrl: 'https://kestrel-wiki-trial.atlassian.net/wiki',
        status: 'offline',
        ...{ createdAt: ago(900), createdBy: castId('paolo') },
      },
      {
        ...{ id: 'bitbucket-kestrel-freight', name: 'kestrel-freight', typeKey: 'bitbucket' },
        hostUrl: 'https://bitbucket.org/kestrel-freight',
        ...{ owner: castId('henrik'), usage: 232, capacity: 250 },
      },
    ],
    events: demoOrganizationEvents(ago),
  };
}
