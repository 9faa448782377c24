import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectedSlices } from '../../collector';
import { unseen } from '../../page-results';
import { grantedGroupIds } from '../granted';

const groupSchema = z.object({ id: z.string(), name: z.string(), managedBy: z.string().nullish() });

/** The page of groups that are already known because they open Confluence; it asks nothing. */
const known = 'known';

/** The groups that hold something in a space, as far as they still exist, and whether anyone may join them. */
export const groups = defineCollector<'confluence.groups'>({
  slice: 'confluence.groups',
  product: 'confluence',
  label: 'groups named in spaces',
  after: ['confluence.accessGroups', 'confluence.spaceGrants'],
  inherits: [],
  firstPages: (slices) => {
    const opening = new Set(grantedOpening(slices).map(({ groupId }) => groupId));
    const others = [...grantedGroupIds(slices)].filter((id) => !opening.has(id));
    return [known, ...others.sort()];
  },
  idOf: ({ groupId }) => groupId,
  async readPage(groupId, { client, slices }) {
    if (groupId === known) {
      const items = grantedOpening(slices).map(({ groupId: id, name, openToJoin }) => ({
        groupId: id,
        name,
        openToJoin,
      }));
      return { items, gaps: [], requests: 0, points: 0 };
    }
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/rest/api/group/by-id?id=${groupId}`,
      schema: groupSchema,
      cost: () => ({ identities: 1 }),
    });
    if (!answer.ok) {
      // A group that Confluence does not have is an answer, not a gap.
      const refused = unseen<never>(answer, groupId);
      return answer.status === 404 ? { ...refused, gaps: [] } : refused;
    }
    const { id, name, managedBy } = answer.value;
    const items = [{ groupId: id, name, openToJoin: managedBy === 'OPEN' }];
    return { items, gaps: [], requests: answer.requests, points: answer.points };
  },
});

function grantedOpening(slices: CollectedSlices) {
  const granted = grantedGroupIds(slices);
  return slices.get('confluence.accessGroups').items.filter(({ groupId }) => granted.has(groupId));
}
