import type { SliceName } from '../domain';
import type { Collector } from './collector';
import { defineConnectedCollector } from './connected-collector';
import type { ConnectedCollector } from './connected-collector';
import type { ConnectionKind } from './connections';

const siteAdministrator: ConnectionKind = {
  product: 'site',
  key: 'siteAdministrator',
  absent: {
    code: 'not-connected',
    reason:
      'No app is told this; add the API token of a site administrator in the settings, or scan in live mode',
    source: 'Site',
  },
  permission: () => 'an API token of a site administrator',
};

const publicSite: ConnectionKind = {
  product: 'probe',
  key: 'publicSite',
  absent: {
    code: 'not-connected',
    reason: 'The address of the site is not known, so it could not be asked without credentials',
    source: 'Site',
  },
  permission: () => 'nothing',
};

/** Makes a collector that asks the site with the API token of one of its administrators. Paths start at the site's root. */
export function defineSiteCollector<N extends SliceName>(
  collector: ConnectedCollector<N>,
): Collector {
  return defineConnectedCollector(siteAdministrator, collector);
}

/** Makes a collector that asks the site as a stranger would: without any credential. Paths start at the site's root. */
export function defineProbe<N extends SliceName>(collector: ConnectedCollector<N>): Collector {
  return defineConnectedCollector(publicSite, collector);
}
