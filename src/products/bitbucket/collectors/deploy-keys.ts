import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { DeployKey } from '../../../domain';
import { timeSchema } from '../../time-schema';
import { defineBitbucketCollector } from '../connection';
import { repositoriesByUrgency, slugOf } from '../fan-out';
import { readList, subjectOf } from '../list';

/**
 * The document calls it `added_on`; its example, and so perhaps the product, `created_on`. It has the id only in the
 * example, and at the end of a link. Source: OpenAPI of Bitbucket 2.0, deploy_key, June 2026.
 */
const fieldsSchema = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  links: z.object({ self: z.object({ href: z.string() }).nullish() }).nullish(),
  label: z.string().nullish(),
  added_on: timeSchema.nullish(),
  created_on: timeSchema.nullish(),
  last_used: timeSchema.nullish(),
});

const deployKeySchema = fieldsSchema.transform(({ id, links, ...rest }, context) => {
  const known = id ?? links?.self?.href.split('/').at(-1);
  if (known !== undefined) return { ...rest, id: String(known) };
  context.addIssue({ code: 'custom', path: ['id'], message: 'names no key' });
  return z.NEVER;
});

/** Deploy keys of each project and of each repository. The key itself is not asked for. */
export const deployKeys = defineBitbucketCollector<'bitbucket.deployKeys'>({
  slice: 'bitbucket.deployKeys',
  label: 'deploy keys',
  scope: 'admin:project:bitbucket and admin:repository:bitbucket',
  after: ['bitbucket.projects', 'bitbucket.repositories'],
  inherits: ['bitbucket.projects', 'bitbucket.repositories'],
  firstPages: (slices) => [
    ...slices.get('bitbucket.projects').items.map(({ id }) => `project/${id}`),
    ...repositoriesByUrgency(slices).map(({ id }) => `repository/${id}`),
  ],
  idOf: ({ resourceId, id }) => `${resourceId}/${id}`,
  async readPage(page, { client, connection, slices }) {
    const [on = '', resourceId = ''] = subjectOf(page).split('/');
    const projects = slices.get('bitbucket.projects').items;
    const projectKey = projects.find(({ id }) => id === resourceId)?.key ?? resourceId;
    const slug = slugOf(slices, resourceId);
    const opens = on === 'project' ? 'project' : 'repository';
    const { items, rest } = await readList(client, {
      page,
      scope: opens === 'project' ? 'admin:project:bitbucket' : 'admin:repository:bitbucket',
      path: (query) =>
        opens === 'project'
          ? apiPath`/workspaces/${connection}/projects/${projectKey}/deploy-keys?${query}`
          : apiPath`/repositories/${connection}/${slug}/deploy-keys?${query}`,
      fields: ['id', 'links.self.href', 'label', 'added_on', 'created_on', 'last_used'],
      item: deployKeySchema,
      what: 'deploy key',
      idKey: 'id',
      resourceId,
    });
    return {
      ...rest,
      items: items.map((raw): DeployKey => {
        const addedAt = raw.added_on ?? raw.created_on;
        return {
          id: raw.id,
          opens,
          resourceId,
          label: raw.label ?? raw.id,
          ...(typeof addedAt === 'string' ? { addedAt } : {}),
          ...(typeof raw.last_used === 'string' ? { lastUsedAt: raw.last_used } : {}),
        };
      }),
    };
  },
});
