import { z } from 'zod';
import { apiPath, isAppPermission } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectedSlices } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';

const definitionSchema = z.object({ key: z.string(), name: z.string().nullish() });

/** What the permissions that apps add are called. Read only if one of them may be granted to the public. */
export const permissionDefinitions = defineCollector<'jira.permissionDefinitions'>({
  slice: 'jira.permissionDefinitions',
  product: 'jira',
  label: 'permissions added by apps',
  after: ['jira.permissionSchemes'],
  inherits: [],
  firstPages: (slices) => (grantsOne(slices) ? ['all'] : []),
  idOf: ({ key }) => key,
  async readPage(_page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/permissions`,
      schema: z.object({ permissions: z.record(z.string(), z.unknown()) }),
      cost: ({ permissions }) => ({ identities: Object.keys(permissions).length }),
    });
    if (!answer.ok) return unseen(answer);
    const { items, gaps } = parseItems(Object.values(answer.value.permissions), definitionSchema, {
      source: 'GET /rest/api/3/permissions',
      idKey: 'key',
      what: 'permission',
    });
    return {
      items: items
        .filter(({ key }) => isAppPermission(key))
        .map(({ key, name }) => ({ key, name: name ?? key })),
      gaps,
      requests: answer.requests,
      points: answer.points,
    };
  },
});

function grantsOne(slices: CollectedSlices): boolean {
  return slices
    .get('jira.permissionSchemes')
    .items.some(({ grants }) =>
      grants.some(
        ({ permission, holder }) =>
          isAppPermission(permission) && ['anyone', 'unknown'].includes(holder.type),
      ),
    );
}
