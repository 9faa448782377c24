import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { JiraProject } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { nextOffset, unseen } from '../../page-results';
import { idSchema, offsetPageSchema, personSchema, toPerson } from '../schema';

const projectSchema = z.object({
  id: idSchema,
  key: z.string(),
  name: z.string(),
  style: z.string().nullish(),
  /** True for a team-managed project; `style` says the same in other words. */
  simplified: z.boolean().nullish(),
  projectTypeKey: z.string().nullish(),
  archived: z.boolean().nullish(),
  deleted: z.boolean().nullish(),
  lead: personSchema.nullish(),
  insight: z.object({ lastIssueUpdateTime: z.string().nullish() }).nullish(),
});

/** Live, archived and trashed projects with their leads. */
export const projects = defineCollector<'jira.projects'>({
  slice: 'jira.projects',
  product: 'jira',
  label: 'projects',
  after: [],
  inherits: [],
  firstPages: () => ['0'],
  idOf: (project) => project.id,
  async readPage(page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/project/search?expand=lead,insight&status=live&status=archived&status=deleted&orderBy=key&maxResults=100&startAt=${page}`,
      schema: offsetPageSchema,
      cost: ({ values }) => ({ objects: values.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { values, total, isLast } = answer.value;
    const { items, gaps } = parseItems(values, projectSchema, {
      source: 'GET /rest/api/3/project/search',
      what: 'project',
    });
    const next = nextOffset({ startAt: Number(page), count: values.length, total, isLast });
    return {
      items: items.map(toProject),
      gaps,
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next }),
      ...(total === undefined ? {} : { total }),
    };
  },
});

function toProject(raw: z.output<typeof projectSchema>): JiraProject {
  const lead = raw.lead ?? undefined;
  const lastIssueUpdateAt = raw.insight?.lastIssueUpdateTime ?? '';
  return {
    id: raw.id,
    key: raw.key,
    name: raw.name,
    status: raw.deleted === true ? 'deleted' : raw.archived === true ? 'archived' : 'live',
    style: raw.style === 'next-gen' || raw.simplified === true ? 'next-gen' : 'classic',
    typeKey: raw.projectTypeKey ?? 'unknown',
    ...(lead === undefined ? {} : { lead: toPerson(lead) }),
    ...(Number.isNaN(Date.parse(lastIssueUpdateAt)) ? {} : { lastIssueUpdateAt }),
  };
}
