import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { GroupGrant } from '../../../domain';
import { defineBitbucketCollector } from '../connection';
import { repositoriesByUrgency, slugOf } from '../fan-out';
import { readList, subjectOf } from '../list';
import { groupSchema, toGroup } from '../schema';

const grantSchema = z.object({
  permission: z.enum(['read', 'write', 'create-repo', 'admin', 'none']),
  group: groupSchema,
});

/** What groups hold on each project and on each repository. Grants to single people are in the effective permissions. */
export const groupGrants = defineBitbucketCollector<'bitbucket.groupGrants'>({
  slice: 'bitbucket.groupGrants',
  label: 'permissions of groups',
  scope: 'read:project:bitbucket and read:repository:bitbucket',
  after: ['bitbucket.projects', 'bitbucket.repositories'],
  inherits: ['bitbucket.projects', 'bitbucket.repositories'],
  firstPages: (slices) => [
    ...slices.get('bitbucket.projects').items.map(({ id }) => `project/${id}`),
    ...repositoriesByUrgency(slices).map(({ id }) => `repository/${id}`),
  ],
  idOf: ({ resourceId }) => resourceId,
  merge: (left, right) => ({ ...left, grants: sorted([...left.grants, ...right.grants]) }),
  async readPage(page, { client, connection, slices }) {
    const [subject = '', resourceId = ''] = subjectOf(page).split('/');
    const projects = slices.get('bitbucket.projects').items;
    const projectKey = projects.find(({ id }) => id === resourceId)?.key ?? resourceId;
    const slug = slugOf(slices, resourceId);
    const on = subject === 'project' ? 'project' : 'repository';
    const { answered, items, rest } = await readList(client, {
      page,
      scope: on === 'project' ? 'read:project:bitbucket' : 'read:repository:bitbucket',
      path: (query) =>
        on === 'project'
          ? apiPath`/workspaces/${connection}/projects/${projectKey}/permissions-config/groups?${query}`
          : apiPath`/repositories/${connection}/${slug}/permissions-config/groups?${query}`,
      fields: ['permission', 'group.slug', 'group.name'],
      item: grantSchema,
      what: 'permission of a group',
      idKey: 'group.slug',
      resourceId,
    });
    const grants = items.map(({ permission, group }) => ({ ...toGroup(group), permission }));
    return {
      ...rest,
      items: answered ? [{ on, resourceId, grants: sorted(grants) }] : [],
    };
  },
});

function sorted(grants: readonly GroupGrant[]): GroupGrant[] {
  return [...grants].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
