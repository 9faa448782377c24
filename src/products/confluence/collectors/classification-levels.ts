import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { absent, unseen } from '../../page-results';
import { sensitiveSpaces } from '../sensitive';

const levelSchema = z.object({
  id: z.string(),
  name: z.string().nullish(),
  /** Described as an object out of a list of words. */
  status: z.unknown().optional(),
});

/** The document gives a plain list; every other list of v2 lies in `results`. */
const answerSchema = z.union([
  z.array(z.unknown()),
  z.object({ results: z.array(z.unknown()) }).transform(({ results }) => results),
]);

/** The classifications of the site, if any space is called sensitive. Only Confluence Enterprise has any. */
export const classificationLevels = defineCollector<'confluence.classificationLevels'>({
  slice: 'confluence.classificationLevels',
  product: 'confluence',
  label: 'classifications',
  after: ['confluence.spaces'],
  inherits: [],
  firstPages: (slices, settings) => (sensitiveSpaces(slices, settings).length === 0 ? [] : ['all']),
  idOf: ({ id }) => id,
  async readPage(_page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/api/v2/classification-levels`,
      schema: answerSchema,
      cost: (levels) => ({ objects: levels.length }),
    });
    if (!answer.ok) return answer.status === 404 ? absent(answer, []) : unseen(answer);
    const { items, gaps } = parseItems(answer.value, levelSchema, {
      source: 'GET /wiki/api/v2/classification-levels',
      what: 'classification',
    });
    return {
      items: items
        .filter(({ status }) => status !== 'DRAFT' && status !== 'ARCHIVED')
        .map(({ id, name }) => ({ id, name: name ?? id })),
      gaps,
      requests: answer.requests,
      points: answer.points,
    };
  },
});
