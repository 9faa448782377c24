import type { Credential } from '../../src/contract';
import { requiredScopes } from '../atlassian/contract/required-scopes';
import { createSite } from '../atlassian/site';
import type { RequiredScopes } from '../forge/proxy/product';
import { ConfigurationError, createLiveSite, liveCredentials, readLiveConfig } from '../live';
import type { ProductServer } from '../product-server';
import { worldCredentials } from '../worlds/credentials';
import { WorldError, loadWorld } from '../worlds/load-world';

export interface SiteToScan {
  readonly products: ProductServer;
  readonly siteUrl: string;
  readonly cloudId: string;
  /** Absent where the credentials of a person read the site, which has no use for the scopes of an app. */
  readonly requiredScopes?: RequiredScopes;
  /** What the app is given to reach further than Jira and Confluence. */
  readonly credentials: readonly Credential[];
}

/**
 * Opens what `--site` names: a simulated site, or with `live` the one that the environment describes.
 * @throws {ConfigurationError} when there is no such world, or the environment lacks something
 */
export function siteToScan(
  name: string,
  environment: Readonly<Record<string, string | undefined>>,
): SiteToScan {
  if (name === 'live') {
    const config = readLiveConfig(environment);
    // Only the host asks for a cloud id, to name the installation; a scan's state lives as long as the process.
    return {
      products: createLiveSite(config),
      siteUrl: config.siteUrl,
      cloudId: 'live',
      credentials: liveCredentials(config),
    };
  }
  try {
    const world = loadWorld(name);
    const { siteUrl, cloudId } = world;
    const credentials = worldCredentials(world);
    return { products: createSite(world), siteUrl, cloudId, requiredScopes, credentials };
  } catch (error) {
    if (error instanceof WorldError) throw new ConfigurationError(error.message);
    throw error;
  }
}
