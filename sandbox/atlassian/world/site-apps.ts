import { z } from 'zod';

const hosts = z.array(z.enum(['jira', 'confluence'])).min(1);

/** Apps as the administration of a site lists them. Their accounts, if they have any, are in the directory. */
export const siteAppsSchema = z.strictObject({
  connect: z
    .array(
      z.strictObject({
        key: z.string().min(1),
        name: z.string().min(1),
        vendor: z.string().min(1),
        version: z.string().default('1.0.0'),
        enabled: z.boolean().default(true),
        updateAvailable: z.boolean().default(false),
        hosts: hosts.default(['jira']),
      }),
    )
    .default([]),
  forge: z
    .array(
      z.strictObject({
        id: z.uuid(),
        name: z.string().min(1),
        environment: z.enum(['DEVELOPMENT', 'STAGING', 'PRODUCTION']).default('PRODUCTION'),
        version: z.string().default('1.0.0'),
        latest: z.boolean().default(true),
        hosts: hosts.default(['jira']),
      }),
    )
    .default([]),
});

export type SiteApps = z.output<typeof siteAppsSchema>;
