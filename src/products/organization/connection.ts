import type { SliceName } from '../../domain';
import type { Collector } from '../collector';
import { defineConnectedCollector } from '../connected-collector';
import type { ConnectedCollector } from '../connected-collector';
import type { ConnectionKind } from '../connections';

const organization: ConnectionKind = {
  product: 'organization',
  key: 'organizationId',
  absent: {
    code: 'not-connected',
    reason: 'No organization is connected; add an organization API key in the settings',
    source: 'Organization',
  },
  permission: (scope) =>
    scope === undefined
      ? 'an organization API key without scopes, because none of them is for this request,'
      : `an organization API key with the scope ${scope}`,
};

/** Makes a collector of the connected organization. Paths start below `https://api.atlassian.com`. */
export function defineOrganizationCollector<N extends SliceName>(
  collector: ConnectedCollector<N>,
): Collector {
  return defineConnectedCollector(organization, collector);
}
