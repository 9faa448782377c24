import type { Route } from '../routing/route';
import { guarded } from './operation';
import { branchOperations } from './operations/branches';
import { openingOperations } from './operations/openings';
import { pipelineOperations } from './operations/pipelines';
import { workspaceOperations } from './operations/workspaces';
import type { BitbucketSite } from './site';

/** Every operation of Bitbucket that is simulated. */
export function bitbucketRoutes(site: BitbucketSite): readonly Route[] {
  return [
    ...workspaceOperations(site),
    ...branchOperations(site),
    ...pipelineOperations(site),
    ...openingOperations(site),
  ].map((operation) => guarded(site, operation));
}
