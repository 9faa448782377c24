import type { Collector } from '../products/collector';
import { confluenceCollectors } from '../products/confluence';
import { jiraCollectors } from '../products/jira';

/** Everything a scan reads. */
export const collectors: readonly Collector[] = [...jiraCollectors, ...confluenceCollectors];
