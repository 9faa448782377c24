import type { SliceName } from '../../domain';
import type { Collector } from '../collector';
import { defineConnectedCollector } from '../connected-collector';
import type { ConnectedCollector } from '../connected-collector';
import type { ConnectionKind } from '../connections';

const bitbucket: ConnectionKind = {
  product: 'bitbucket',
  key: 'bitbucketWorkspace',
  absent: {
    code: 'not-connected',
    reason: 'No Bitbucket workspace is connected; add an API token in the settings',
    source: 'Bitbucket',
  },
  permission: (scope) =>
    scope === undefined
      ? 'an API token of a workspace administrator'
      : `an API token of a workspace administrator with the scope ${scope}`,
};

/**
 * Makes a collector of the connected workspace. Paths start below `https://api.bitbucket.org/2.0`; the scope is the one
 * that the OpenAPI document of June 2026 names for the request.
 */
export function defineBitbucketCollector<N extends SliceName>(
  collector: ConnectedCollector<N>,
): Collector {
  return defineConnectedCollector(bitbucket, collector);
}
