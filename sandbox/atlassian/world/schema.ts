import { z } from 'zod';
import { bitbucketWorldSchema } from './bitbucket';
import { confluenceWorldSchema } from './confluence';
import { checkConnected } from './connected-references';
import { directorySchema } from './directory';
import { jiraWorldSchema } from './jira';
import { organizationWorldSchema } from './organization';
import { checkReferences } from './references';
import { siteAppsSchema } from './site-apps';

/** An operation that the site answers to nobody, whatever they may do otherwise. */
const refusalSchema = z.strictObject({
  product: z.enum(['jira', 'confluence', 'bitbucket', 'organization']),
  /** Without a query. */
  path: z.string().startsWith('/'),
  status: z.union([z.literal(401), z.literal(403), z.literal(404)]).default(403),
});

/** A site to scan: data only, so that a world file can be written by hand or generated. */
export const worldSchema = z
  .strictObject({
    name: z.string().min(1),
    siteUrl: z.url().default('https://demo.atlassian.net'),
    cloudId: z.string().default('11111111-1111-4111-8111-111111111111'),
    directory: directorySchema,
    jira: jiraWorldSchema.optional(),
    confluence: confluenceWorldSchema.optional(),
    bitbucket: bitbucketWorldSchema.optional(),
    organization: organizationWorldSchema.optional(),
    apps: siteAppsSchema.prefault({}),
    refusals: z.array(refusalSchema).default([]),
  })
  .superRefine(checkReferences)
  .superRefine(checkConnected);

export type World = z.output<typeof worldSchema>;
/** A world as a person writes it, with defaults left out. */
export type WorldInput = z.input<typeof worldSchema>;
