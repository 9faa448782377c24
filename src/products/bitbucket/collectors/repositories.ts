import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { BitbucketRepository } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { readList, workspace } from '../list';
import { inheritanceOf, linksSchema, overrideSettingsSchema, urlOf } from '../schema';

const repositorySchema = z.object({
  uuid: z.string(),
  slug: z.string(),
  name: z.string().nullish(),
  is_private: z.boolean(),
  // A policy that this version does not know hides nothing but itself.
  fork_policy: z.enum(['allow_forks', 'no_public_forks', 'no_forks']).nullish().catch(undefined),
  project: z.object({ uuid: z.string() }).nullish(),
  mainbranch: z.object({ name: z.string().nullish() }).nullish(),
  updated_on: z.string().nullish(),
  // Not in the document, but in answers. Sources: sample payloads of several clients, 2023 to 2026.
  override_settings: overrideSettingsSchema.nullish().catch(undefined),
  links: linksSchema,
});

const fields = [
  'uuid',
  'slug',
  'name',
  'is_private',
  'fork_policy',
  'project.uuid',
  'mainbranch.name',
  'updated_on',
  'override_settings',
  'links.html.href',
];

/** Every repository of the workspace. Whatever is asked per repository starts from here. */
export const repositories = defineBitbucketCollector<'bitbucket.repositories'>({
  slice: 'bitbucket.repositories',
  label: 'repositories',
  scope: 'read:repository:bitbucket',
  after: [],
  inherits: [],
  firstPages: () => [workspace],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection }) {
    const { items, rest } = await readList(client, {
      page,
      path: (query) => apiPath`/repositories/${connection}?${query}`,
      fields,
      item: repositorySchema,
      what: 'repository',
    });
    return { ...rest, items: items.map(toRepository) };
  },
});

function toRepository(raw: z.output<typeof repositorySchema>): BitbucketRepository {
  return {
    id: raw.uuid,
    slug: raw.slug,
    name: raw.name ?? raw.slug,
    ...(typeof raw.project?.uuid === 'string' ? { projectId: raw.project.uuid } : {}),
    isPrivate: raw.is_private,
    ...(typeof raw.fork_policy === 'string' ? { forkPolicy: raw.fork_policy } : {}),
    ...(typeof raw.mainbranch?.name === 'string' ? { mainBranch: raw.mainbranch.name } : {}),
    ...(typeof raw.updated_on === 'string' ? { updatedAt: raw.updated_on } : {}),
    ...urlOf(raw.links),
    ...(raw.override_settings ? { inheritance: inheritanceOf(raw.override_settings) } : {}),
  };
}
