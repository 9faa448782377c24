import { z } from 'zod';
import { apiPath } from '../../../domain';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { defineProbe } from '../../site-connection';
import { cursorPageSchema, idSchema, wayOn } from '../schema';

const spaceSchema = z.object({
  id: idSchema,
  key: z.string(),
  name: z.string().nullish(),
});

const source = 'GET /wiki/api/v2/spaces';

/** The spaces that Confluence gives to a stranger. To be refused is an answer: nearly every site does it. */
export const visitorView = defineProbe<'confluence.visitorView'>({
  slice: 'confluence.visitorView',
  label: 'spaces shown without an account',
  after: [],
  inherits: [],
  firstPages: () => ['first'],
  idOf: () => 'site',
  merge: (left, right) => ({
    answers: left.answers && right.answers,
    spaces: [...left.spaces, ...right.spaces],
  }),
  async readPage(page, { client }) {
    const query = new URLSearchParams({ limit: '250' });
    if (page !== 'first') query.set('cursor', page);
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/api/v2/spaces?${query}`,
      schema: cursorPageSchema,
    });
    const { requests, points } = answer;
    if (!answer.ok) {
      if (!refusals.has(answer.status ?? 0)) return unseen(answer);
      return { items: [{ answers: false, spaces: [] }], gaps: [], requests, points };
    }
    const { items, gaps } = parseItems(answer.value.results, spaceSchema, {
      source,
      what: 'space',
    });
    const { next, gaps: rest } = wayOn(answer, source);
    const spaces = items.map(({ id, key, name }) => ({ id, key, name: name ?? key }));
    return {
      items: [{ answers: true, spaces }],
      gaps: [...gaps, ...rest],
      requests,
      points,
      ...(next === undefined ? {} : { next }),
    };
  },
});

/** Not allowed, not here, or over there to log in. */
const refusals: ReadonlySet<number> = new Set([401, 403, 404, 301, 302, 303, 307, 308]);
