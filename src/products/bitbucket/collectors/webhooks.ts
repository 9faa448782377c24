import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { BitbucketWebhook } from '../../../domain';
import { addressSchema } from '../../address';
import { defineBitbucketCollector } from '../connection';
import { repositoriesByUrgency, slugOf, workspaceId } from '../fan-out';
import { readList, subjectOf, workspace } from '../list';

const webhookSchema = z.object({
  uuid: z.string(),
  url: addressSchema,
  active: z.boolean().nullish(),
  secret_set: z.boolean().nullish(),
});

/** Webhooks of the workspace and of each repository. Bitbucket shows them to nothing but a user's API token. */
export const webhooks = defineBitbucketCollector<'bitbucket.webhooks'>({
  slice: 'bitbucket.webhooks',
  label: 'webhooks',
  scope: 'read:webhook:bitbucket',
  after: ['bitbucket.workspace', 'bitbucket.repositories'],
  inherits: ['bitbucket.repositories'],
  firstPages: (slices) => [workspace, ...repositoriesByUrgency(slices).map(({ id }) => id)],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection, slices }) {
    const subject = subjectOf(page);
    const ofRepository = subject !== workspace;
    const resourceId = ofRepository ? subject : workspaceId(slices);
    const { items, rest } = await readList(client, {
      page,
      path: (query) =>
        ofRepository
          ? apiPath`/repositories/${connection}/${slugOf(slices, subject)}/hooks?${query}`
          : apiPath`/workspaces/${connection}/hooks?${query}`,
      fields: ['uuid', 'url', 'active', 'secret_set'],
      item: webhookSchema,
      what: 'webhook',
      ...(resourceId === undefined ? {} : { resourceId }),
    });
    return {
      ...rest,
      items: items.map(({ uuid, url, active, secret_set }): BitbucketWebhook => ({
        id: uuid,
        ...(ofRepository ? { repositoryId: subject } : {}),
        ...url,
        active: active ?? true,
        ...(typeof secret_set === 'boolean' ? { secretSet: secret_set } : {}),
      })),
    };
  },
});
