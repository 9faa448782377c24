import { apiPath } from '../../../domain';
import type { ProjectSecurityScheme } from '../../../domain';
import { defineCollector } from '../../collector';
import type { CollectedSlices } from '../../collector';
import { hiding, parseItems } from '../../items';
import { bulkIds, bulkPages, nextOffset, unseen } from '../../page-results';
import { offsetPageSchema } from '../schema';
import { securitySchemeSchema } from './issue-security-schemes';

/** Projects asked about at once; a request line stays well below 8 kB. */
const pageSize = 100;

/** The page of what the list of schemes has told already. */
const told = 'told';

/**
 * Which projects use an issue security scheme. The list of schemes need not name them: Jira does so only for projects
 * that are asked about, many at once. A site without issue security schemes is not asked at all.
 */
export const projectSecuritySchemes = defineCollector<'jira.projectSecuritySchemes'>({
  slice: 'jira.projectSecuritySchemes',
  product: 'jira',
  label: 'issue security scheme of each project',
  after: ['jira.projects', 'jira.issueSecuritySchemes'],
  inherits: ['jira.projects'],
  // A scheme that could not be read may be the one of any project.
  impliedGaps: (slices) =>
    slices
      .get('jira.issueSecuritySchemes')
      .gaps.map(({ reason, source }) => ({ code: 'depends-on-unseen', reason, source })),
  firstPages: (slices) => {
    const schemes = slices.get('jira.issueSecuritySchemes').items;
    if (schemes.length === 0) return [];
    if (schemes.some(({ projectIds }) => projectIds.length > 0)) return [told];
    return bulkPages(candidates(slices), pageSize).map((page) => `0@${page}`);
  },
  idOf: ({ projectId }) => projectId,
  async readPage(page, { client, slices }) {
    if (page === told) return { items: toldSchemes(slices), gaps: [], requests: 0, points: 0 };
    const [startAt = '0', list = '[]'] = page.split('@');
    const ids = new Set(bulkIds(list));
    const wanted = new URLSearchParams({ maxResults: '50', startAt });
    for (const id of ids) wanted.append('projectId', id);
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/issuesecurityschemes/search?${wanted}`,
      schema: offsetPageSchema,
      cost: ({ values }) => ({ objects: values.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { values, total, isLast } = answer.value;
    const { items, gaps } = parseItems(values, securitySchemeSchema, {
      source: 'GET /rest/api/3/issuesecurityschemes/search',
      what: 'issue security scheme',
    });
    const next = nextOffset({ startAt: Number(startAt), count: values.length, total, isLast });
    return {
      items: items.flatMap(({ id: schemeId, projectIds }) =>
        (projectIds ?? [])
          .filter((projectId) => ids.has(projectId))
          .map((projectId) => ({ projectId, schemeId })),
      ),
      // Whose scheme it is that cannot be read is not known either.
      gaps: gaps.map((gap) => hiding(gap, undefined)),
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next: `${next}@${list}` }),
    };
  },
});

/** Only company-managed projects can have an issue security scheme. */
function candidates(slices: CollectedSlices): readonly string[] {
  return slices
    .get('jira.projects')
    .items.filter(({ status, style }) => status === 'live' && style === 'classic')
    .map(({ id }) => id);
}

function toldSchemes(slices: CollectedSlices): readonly ProjectSecurityScheme[] {
  return slices
    .get('jira.issueSecuritySchemes')
    .items.flatMap(({ id: schemeId, projectIds }) =>
      projectIds.map((projectId) => ({ projectId, schemeId })),
    );
}
