import { z } from 'zod';
import { issueSchema } from './world/jira-issues';

/** What has changed in a site since its world was made: plain data, to be kept between runs of the sandbox. */
export const siteStateSchema = z.strictObject({
  /** All issues of the site, those of the world included. */
  issues: z.array(issueSchema),
});

export type SiteState = z.output<typeof siteStateSchema>;
