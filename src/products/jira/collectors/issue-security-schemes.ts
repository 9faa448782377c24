import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { IssueSecurityScheme } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { nextOffset, unseen } from '../../page-results';
import { idSchema, offsetPageSchema } from '../schema';

/** An issue security scheme, as the search gives it. */
export const securitySchemeSchema = z.object({
  id: idSchema,
  name: z.string(),
  defaultLevel: idSchema.nullish(),
  projectIds: z.array(idSchema).nullish(),
});

/** Every issue security scheme of company-managed projects. */
export const issueSecuritySchemes = defineCollector<'jira.issueSecuritySchemes'>({
  slice: 'jira.issueSecuritySchemes',
  product: 'jira',
  label: 'issue security schemes',
  after: [],
  inherits: [],
  firstPages: () => ['0'],
  idOf: ({ id }) => id,
  async readPage(page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/issuesecurityschemes/search?maxResults=50&startAt=${page}`,
      schema: offsetPageSchema,
      cost: ({ values }) => ({ objects: values.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { values, total, isLast } = answer.value;
    const { items, gaps } = parseItems(values, securitySchemeSchema, {
      source: 'GET /rest/api/3/issuesecurityschemes/search',
      what: 'issue security scheme',
    });
    const next = nextOffset({ startAt: Number(page), count: values.length, total, isLast });
    return {
      items: items.map(toScheme),
      gaps,
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next }),
      ...(total === undefined ? {} : { total }),
    };
  },
});

/** Jira numbers levels from 1; anything below stands for none. */
function toScheme(raw: z.output<typeof securitySchemeSchema>): IssueSecurityScheme {
  const { id, name, defaultLevel, projectIds } = raw;
  const hasDefault = typeof defaultLevel === 'string' && Number(defaultLevel) > 0;
  return {
    id,
    name,
    ...(hasDefault ? { defaultLevelId: defaultLevel } : {}),
    projectIds: projectIds ?? [],
  };
}
