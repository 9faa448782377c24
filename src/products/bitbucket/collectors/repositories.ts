import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { BitbucketProject, BitbucketRepository } from '../../../domain';
import { timeSchema } from '../../time-schema';
import { defineBitbucketCollector } from '../connection';
import { readList, workspace } from '../list';
import { inheritanceOf, linksSchema, overrideSettingsSchema, urlOf } from '../schema';

const repositorySchema = z.object({
  uuid: z.string(),
  // The document has no slug, only the full name that ends with it.
  slug: z.string().nullish(),
  full_name: z.string().nullish(),
  name: z.string().nullish(),
  is_private: z.boolean(),
  // A policy that this version does not know hides nothing but itself.
  fork_policy: z.enum(['allow_forks', 'no_public_forks', 'no_forks']).nullish().catch(undefined),
  project: z.object({ uuid: z.string().nullish(), key: z.string().nullish() }).nullish(),
  mainbranch: z.object({ name: z.string() }).nullish(),
  // A date that cannot be read hides nothing but itself.
  updated_on: timeSchema.nullish().catch(undefined),
  // Not in the document, but in answers. Sources: sample payloads of several clients, 2023 to 2026.
  override_settings: overrideSettingsSchema.nullish().catch(undefined),
  links: linksSchema,
});

const fields = [
  'uuid',
  'slug',
  'full_name',
  'name',
  'is_private',
  'fork_policy',
  'project.uuid',
  'project.key',
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
  after: ['bitbucket.projects'],
  inherits: [],
  firstPages: () => [workspace],
  idOf: ({ id }) => id,
  async readPage(page, { client, connection, slices }) {
    const projects = slices.get('bitbucket.projects').items;
    const { items, rest } = await readList(client, {
      page,
      path: (query) => apiPath`/repositories/${connection}?${query}`,
      fields,
      item: repositorySchema,
      what: 'repository',
    });
    return { ...rest, items: items.map((raw) => toRepository(raw, projects)) };
  },
});

function toRepository(
  raw: z.output<typeof repositorySchema>,
  projects: readonly BitbucketProject[],
): BitbucketRepository {
  const slug = raw.slug ?? raw.full_name?.split('/').at(-1) ?? raw.uuid;
  const projectId = raw.project?.uuid ?? projects.find(({ key }) => key === raw.project?.key)?.id;
  return {
    id: raw.uuid,
    slug,
    name: raw.name ?? slug,
    ...(projectId === undefined ? {} : { projectId }),
    isPrivate: raw.is_private,
    ...(typeof raw.fork_policy === 'string' ? { forkPolicy: raw.fork_policy } : {}),
    ...(raw.mainbranch ? { mainBranch: raw.mainbranch.name } : {}),
    ...(typeof raw.updated_on === 'string' ? { updatedAt: raw.updated_on } : {}),
    ...urlOf(raw.links),
    ...(raw.override_settings ? { inheritance: inheritanceOf(raw.override_settings) } : {}),
  };
}
