import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { JiraProject, PermissionScheme } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectedSlices } from '../../collector';
import { absent, unseen } from '../../page-results';
import { schemeOwners } from '../scheme-owners';
import { idSchema } from '../schema';

const schemeIdSchema = z.object({ id: idSchema });

/**
 * Which permission scheme each project uses. Jira has no bulk answer, so this is one request a project; a team-managed
 * project owns its scheme and is not asked about. Archived and trashed projects are asked about only while some scheme
 * has a grant that matters for them.
 */
export const projectSchemes = defineCollector<'jira.projectSchemes'>({
  slice: 'jira.projectSchemes',
  product: 'jira',
  label: 'permission scheme of each project',
  after: ['jira.permissionSchemes', 'jira.projects'],
  inherits: ['jira.projects'],
  firstPages: (slices) => {
    const restorable = someSchemeIsPublic(slices);
    return slices
      .get('jira.projects')
      .items.filter(({ status }) => status === 'live' || restorable)
      .map(({ id }) => id);
  },
  idOf: ({ projectId }) => projectId,
  async readPage(projectId, { client, slices }) {
    const known = knownScheme(slices, projectId);
    if (known !== undefined) {
      return { items: [{ projectId, schemeId: known }], gaps: [], requests: 0, points: 0 };
    }
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/project/${projectId}/permissionscheme`,
      schema: schemeIdSchema,
      cost: () => ({ objects: 1 }),
    });
    // Jira may hide the configuration of a project in the trash, which says nothing about the rest of the site.
    if (!answer.ok && answer.status === 404 && isTrashed(slices, projectId)) {
      return absent(answer, []);
    }
    if (!answer.ok) return unseen(answer, projectId);
    const items = [{ projectId, schemeId: answer.value.id }];
    return { items, gaps: [], requests: answer.requests, points: answer.points };
  },
});

/** A scheme that lets the public in would publish an archived project that is restored. */
function someSchemeIsPublic(slices: CollectedSlices): boolean {
  return sharedSchemes(slices).some(({ grants }) =>
    grants.some(({ holder }) => holder.type === 'anyone' || holder.type === 'unknown'),
  );
}

/** The scheme that a project owns, or the only one that it can share. */
function knownScheme(slices: CollectedSlices, projectId: string): string | undefined {
  const owned = schemeOwners(slices.get('jira.permissionSchemes')).get(projectId);
  if (owned !== undefined) return owned;
  const [only, ...others] = sharedSchemes(slices);
  const whole = slices.get('jira.permissionSchemes').gaps.length === 0;
  const shares = projectOf(slices, projectId)?.style === 'classic';
  return whole && shares && others.length === 0 ? only?.id : undefined;
}

function sharedSchemes(slices: CollectedSlices): readonly PermissionScheme[] {
  return slices
    .get('jira.permissionSchemes')
    .items.filter(({ projectId }) => projectId === undefined);
}

function isTrashed(slices: CollectedSlices, projectId: string): boolean {
  return projectOf(slices, projectId)?.status === 'deleted';
}

function projectOf(slices: CollectedSlices, projectId: string): JiraProject | undefined {
  return slices.get('jira.projects').items.find(({ id }) => id === projectId);
}
