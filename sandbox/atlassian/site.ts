import type { ProductRequest, ProductResponse, ProductServer } from '../product-server';
import { createBitbucket } from './bitbucket/server';
import { createConfluence } from './confluence/server';
import { createJira } from './jira/jira';
import { createOrganization } from './organization/server';
import { createSiteApps } from './site-apps/server';
import { json } from './routing/responses';
import type { SiteOptions } from './site-options';
import type { SiteState } from './site-state';
import { asTokenHolder } from './token-holder';
import type { World } from './world/schema';

/** A simulated Atlassian site: Jira and, if its world has them, Confluence, a Bitbucket workspace and an organization. */
export interface Site extends ProductServer {
  readonly world: World;
  /** Everything that has changed, for {@link createSite} to start from again. */
  state(): SiteState;
  /** Method, path and query of every request that was answered 501 because the sandbox does not know it. */
  unanswered(): readonly string[];
}

/** What a site answers that shows something to nobody. */
function refusedBy({ refusals }: World, request: ProductRequest): ProductResponse | undefined {
  const [pathname] = request.path.split('?');
  const found = refusals.find(
    ({ product, path }) => product === request.product && path === pathname,
  );
  if (found === undefined) return undefined;
  return json(found.status, { errorMessages: ['You are not shown this.'], errors: {} });
}

/** Starts a site from its world, or from where it was left. */
export function createSite(world: World, state?: SiteState, options: SiteOptions = {}): Site {
  const jira = createJira(world, state?.issues, options);
  const confluence = createConfluence(world);
  const bitbucket = createBitbucket(world);
  const organization = createOrganization(world, options.now);
  const siteApps = createSiteApps(world);

  function answer(sent: ProductRequest): ProductResponse {
    const ofSite = sent.product !== 'bitbucket' && sent.product !== 'organization';
    const request = ofSite ? asTokenHolder(world.directory, sent) : sent;
    if ('status' in request) return request;
    const refusal = refusedBy(world, request);
    if (refusal !== undefined) return refusal;
    switch (request.product) {
      case 'jira':
        return jira.handle(request);
      case 'confluence':
        return confluence(request);
      case 'bitbucket':
        return bitbucket(request);
      case 'organization':
        return organization(request);
      case 'site':
        return siteApps(request);
    }
  }

  return {
    world,
    // Answers one after the other: two requests at once never see half of a change.
    handle: (request) => Promise.resolve().then(() => answer(request)),
    state: () => ({ issues: structuredClone([...jira.issues()]) }),
    unanswered: () => [
      ...jira.unanswered,
      ...confluence.unanswered,
      ...bitbucket.unanswered,
      ...organization.unanswered,
      ...siteApps.unanswered,
    ],
  };
}
