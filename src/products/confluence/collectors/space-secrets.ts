import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { ContentRef } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { credentialPhrases, looksLikeCredential } from '../credential-text';
import { publicSpaces } from '../public-spaces';
import { cursorPageSchema, idSchema, nextQuery } from '../schema';

/** Answers that are looked through in one space before it is left at that. */
const mostAnswers = 10;

const resultSchema = z.object({
  content: z.object({ id: idSchema, title: z.string().nullish() }).nullish(),
  excerpt: z.string().nullish(),
});

/**
 * Content of public spaces that looks as if a credential stood in it. What the search shows of it is looked at and
 * forgotten; where it shows nothing, that the words are there has to do. Pages are `space@number@query`.
 */
export const spaceSecrets = defineCollector<'confluence.spaceSecrets'>({
  slice: 'confluence.spaceSecrets',
  product: 'confluence',
  label: 'credentials in public spaces',
  after: [
    'confluence.site',
    'confluence.spaces',
    'confluence.spaceGrants',
    'confluence.anonymousReads',
  ],
  inherits: [],
  firstPages: (slices) =>
    publicSpaces(slices).map(({ id, key, status }) => {
      const query = new URLSearchParams({ cql: cqlOf(key), limit: '50' });
      if (status === 'archived') query.set('includeArchivedSpaces', 'true');
      return `${id}@1@${query.toString()}`;
    }),
  idOf: ({ spaceId }) => spaceId,
  merge: (left, right) => ({
    ...left,
    content: [...left.content, ...right.content],
    more: right.more,
  }),
  async readPage(page, { client }) {
    const [spaceId = '', number = '', ...rest] = page.split('@');
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/rest/api/search?${new URLSearchParams(rest.join('@'))}`,
      schema: cursorPageSchema,
      cost: ({ results }) => ({ objects: results.length }),
    });
    const { requests, points } = answer;
    if (!answer.ok) return unseen(answer, spaceId);
    const { items, gaps } = parseItems(answer.value.results, resultSchema, {
      source: 'GET /wiki/rest/api/search',
      what: 'search result',
    });
    const content = items.flatMap(suspicious);
    const next = nextQuery(answer);
    const goesOn = next !== undefined && content.length === 0;
    const item = { spaceId, content, more: next !== undefined && !goesOn };
    const result = {
      items: [item],
      gaps: gaps.map((gap) => ({ ...gap, resourceId: spaceId })),
      requests,
      points,
    };
    if (!goesOn) return result;
    const seen = Number(number);
    return seen < mostAnswers
      ? { ...result, next: `${spaceId}@${String(seen + 1)}@${next.toString()}` }
      : { ...result, gaps: [...result.gaps, { ...tooMany, resourceId: spaceId }] };
  },
});

const tooMany = {
  code: 'unexpected-answer',
  reason: 'The space has more pages with words like "password" than are looked at',
  source: 'GET /wiki/rest/api/search',
} as const;

function cqlOf(spaceKey: string): string {
  const words = credentialPhrases.map((phrase) => `text ~ ${quoted(quoted(phrase))}`);
  return `space = ${quoted(spaceKey)} and type in (page, blogpost, comment, attachment) and (${words.join(' or ')})`;
}

/** A CQL string. The inner quotes of a phrase keep its words together. */
function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

function suspicious({ content, excerpt }: z.output<typeof resultSchema>): readonly ContentRef[] {
  const shown = (excerpt ?? '').replace(/@@@(?:end)?hl@@@|<[^>]*>/g, '').replace(/&quot;/g, '"');
  if (!content || (shown.trim() !== '' && !looksLikeCredential(shown))) return [];
  return [{ id: content.id, title: content.title ?? content.id }];
}
