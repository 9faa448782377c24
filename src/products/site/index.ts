import type { Collector } from '../collector';
import { connectApps } from './collectors/connect-apps';
import { forgeApps } from './collectors/forge-apps';

/** Everything Parapet asks the site with the API token of one of its administrators. */
export const siteCollectors: readonly Collector[] = [connectApps, forgeApps];
