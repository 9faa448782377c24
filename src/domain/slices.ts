import type { AppSlices } from './app-slices';
import type { BitbucketSlices } from './bitbucket-slices';
import type { ConfluenceSlices } from './confluence-slices';
import type { Gap } from './gap';
import type { JiraSlices } from './jira-slices';
import type { OrganizationSlices } from './organization-slices';
import type { SiteSlices } from './site-slices';

/** Every slice by name. A slice is what one collector wrote or the app itself knows, and the only thing a rule can read. */
export interface Slices
  extends
    AppSlices,
    BitbucketSlices,
    ConfluenceSlices,
    JiraSlices,
    OrganizationSlices,
    SiteSlices {}

export type SliceName = keyof Slices;

/** What one collector learned, and what it could not see. Items are sorted by their id. */
export interface Slice<N extends SliceName = SliceName> {
  readonly items: readonly Slices[N][];
  /** What could not be read. A gap without `resourceId` makes the list itself incomplete. */
  readonly gaps: readonly Gap[];
}
