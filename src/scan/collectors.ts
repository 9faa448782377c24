import { bitbucketCollectors } from '../products/bitbucket';
import type { Collector } from '../products/collector';
import { confluenceCollectors } from '../products/confluence';
import { jiraCollectors } from '../products/jira';
import { organizationCollectors } from '../products/organization';
import { siteCollectors } from '../products/site';

/** Everything a scan reads. */
export const collectors: readonly Collector[] = [
  ...jiraCollectors,
  ...confluenceCollectors,
  ...bitbucketCollectors,
  ...organizationCollectors,
  ...siteCollectors,
];
