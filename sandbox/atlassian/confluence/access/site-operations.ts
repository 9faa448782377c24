import type { ConfluenceSite } from '../site';
import { mayAdminister, mayUse, type Viewer } from './viewer';

/** One thing that may be done on the site as a whole. */
export interface SiteOperation {
  readonly operation: 'use' | 'read' | 'create_space' | 'administer';
  readonly targetType: 'application' | 'userProfile';
}

/** The global permissions of a viewer, as `operations` of a v1 user lists them. Without "Can use" there are none. */
export function siteOperations(site: ConfluenceSite, viewer: Viewer): readonly SiteOperation[] {
  if (!mayUse(site, viewer)) return [];
  const operations: SiteOperation[] = [{ operation: 'use', targetType: 'application' }];
  const insider = viewer.type === 'app' || (viewer.type === 'account' && viewer.licensed);
  if (insider || site.confluence.anonymous.canViewProfiles)
    operations.push({ operation: 'read', targetType: 'userProfile' });
  if (insider) operations.push({ operation: 'create_space', targetType: 'application' });
  if (mayAdminister(viewer))
    operations.push({ operation: 'administer', targetType: 'application' });
  return operations;
}
