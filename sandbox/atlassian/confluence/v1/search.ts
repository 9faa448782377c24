import type { RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import type { WorldContent, WorldSpace } from '../../world/confluence-space';
import { requireUse } from '../access/guards';
import { maySee } from '../access/space-access';
import type { Viewer } from '../access/viewer';
import { makeCursor, readCursor } from '../paging/cursor';
import { readFlag } from '../query/choices';
import { readTextQuery } from '../query/cql';
import { readInteger } from '../query/integers';
import type { ConfluenceSite } from '../site';

/** Results in one answer at most. The document names no bound but "fixed system limits". */
const most = 50;

/** Letters of text shown on each side of what was found. */
const around = 60;

/** Something found: where, and the letters of its text that fit. */
interface Hit {
  readonly space: WorldSpace;
  readonly content: WorldContent;
  readonly at: number;
  readonly length: number;
}

/** `GET /search`: content of one space that holds any of some words. */
export function searchRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/rest/api/search',
    query: ['cql', 'cursor', 'limit', 'includeArchivedSpaces'],
    answer: (request) => {
      const viewer = requireUse(site, request);
      const hits = findHits(site, request, viewer);
      const asked = readInteger(request.query, 'limit', { least: 0, otherwise: 25 });
      const limit = Math.min(asked, most);
      const cursor = request.query.get('cursor');
      const start = cursor === null ? 0 : readCursor(request, cursor);
      const page = hits.slice(start, start + limit);
      return json(200, {
        results: page.map(renderHit),
        start,
        limit,
        size: page.length,
        totalSize: hits.length,
        cqlQuery: request.query.get('cql') ?? '',
        searchDuration: 21,
        _links: linksOf(site, request, start + limit < hits.length ? start + limit : undefined),
      });
    },
  };
}

function findHits(site: ConfluenceSite, { query }: RoutedRequest, viewer: Viewer): readonly Hit[] {
  const { spaceKey, types, phrases } = readTextQuery(query.get('cql') ?? '');
  const archivedToo = readFlag(query, 'includeArchivedSpaces');
  return [...site.spaces.values()]
    .filter(({ key, status }) => key === spaceKey && (archivedToo || status === 'current'))
    .filter((space) => maySee(site, space, viewer))
    .flatMap((space) =>
      space.content
        .filter(({ type }) => types.includes(type))
        .flatMap((content) => {
          const found = firstMatch(content.text, phrases);
          return found === undefined ? [] : [{ space, content, ...found }];
        }),
    );
}

/** Words are runs of letters, digits and underscores; what stands between them does not matter. */
function firstMatch(text: string, phrases: readonly string[]) {
  for (const phrase of phrases) {
    const words = phrase.split(/\W+/).join(String.raw`\W+`);
    const found = new RegExp(String.raw`(?<!\w)${words}(?!\w)`, 'i').exec(text);
    if (found !== null) return { at: found.index, length: found[0].length };
  }
  return undefined;
}

function renderHit({ space, content, at, length }: Hit) {
  const { id, type, title, text } = content;
  const url = `/spaces/${space.key}/pages/${id}`;
  const before = text.slice(Math.max(0, at - around), at);
  const after = text.slice(at + length, at + length + around);
  return {
    content: { id, type, status: 'current', title, _links: { webui: url } },
    title,
    excerpt: `${before}@@@hl@@@${text.slice(at, at + length)}@@@endhl@@@${after}`,
    url,
    resultGlobalContainer: { title: space.name, displayUrl: `/spaces/${space.key}` },
    breadcrumbs: [],
    entityType: 'content',
    iconCssClass: `aui-icon content-type-${type}`,
    lastModified: '2026-01-01T00:00:00.000Z',
    score: 0,
  };
}

function linksOf(site: ConfluenceSite, request: RoutedRequest, next: number | undefined) {
  const links: Record<string, string> = { base: site.baseUrl, context: '/wiki' };
  if (next === undefined) return links;
  const query = new URLSearchParams(request.query);
  query.set('cursor', makeCursor(request, next));
  return { ...links, next: `/rest/api/search?${query.toString()}` };
}
