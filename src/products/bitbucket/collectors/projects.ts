import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { readList, workspace } from '../list';
import { linksSchema, urlOf } from '../schema';

const projectSchema = z.object({
  uuid: z.string(),
  key: z.string(),
  name: z.string().nullish(),
  is_private: z.boolean(),
  has_publicly_visible_repos: z.boolean().nullish(),
  links: linksSchema,
});

/** The projects of the workspace. */
export const projects = defineBitbucketCollector<'bitbucket.projects'>({
  slice: 'bitbucket.projects',
  label: 'projects',
  scope: 'read:project:bitbucket',
  after: [],
  inherits: [],
  firstPages: () => [workspace],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection }) {
    const { items, rest } = await readList(client, {
      page,
      path: (query) => apiPath`/workspaces/${connection}/projects?${query}`,
      fields: [
        'uuid',
        'key',
        'name',
        'is_private',
        'has_publicly_visible_repos',
        'links.html.href',
      ],
      item: projectSchema,
      what: 'project',
    });
    return {
      ...rest,
      items: items.map((raw) => ({
        id: raw.uuid,
        key: raw.key,
        name: raw.name ?? raw.key,
        isPrivate: raw.is_private,
        ...(typeof raw.has_publicly_visible_repos === 'boolean'
          ? { hasPublicRepositories: raw.has_publicly_visible_repos }
          : {}),
        ...urlOf(raw.links),
      })),
    };
  },
});
