import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { absent, unseen } from '../../page-results';
import { sensitiveSpaces } from '../sensitive';

const levelSchema = z.object({ id: z.string().nullish() });

/** How each sensitive space is classified, on a site that has classifications. */
export const spaceClassifications = defineCollector<'confluence.spaceClassifications'>({
  slice: 'confluence.spaceClassifications',
  product: 'confluence',
  label: 'classifications of sensitive spaces',
  after: ['confluence.spaces', 'confluence.classificationLevels'],
  inherits: [],
  firstPages: (slices, settings) =>
    slices.get('confluence.classificationLevels').items.length === 0
      ? []
      : sensitiveSpaces(slices, settings).map(({ id }) => id),
  idOf: ({ spaceId }) => spaceId,
  async readPage(spaceId, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/api/v2/spaces/${spaceId}/classification-level/default`,
      schema: levelSchema,
      cost: () => ({ objects: 1 }),
    });
    // A space that has no classification is answered like one that does not exist.
    if (!answer.ok)
      return answer.status === 404 ? absent(answer, [{ spaceId }]) : unseen(answer, spaceId);
    const { id } = answer.value;
    return {
      items: [{ spaceId, ...(id ? { levelId: id } : {}) }],
      gaps: [],
      requests: answer.requests,
      points: answer.points,
    };
  },
});
