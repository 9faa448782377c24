import { z } from 'zod';
import { apiPath } from '../../../domain';
import { parseItems } from '../../items';
import { absent, nextOffset, unseen } from '../../page-results';
import { defineProbe } from '../../site-connection';
import { isTurnedAway } from '../turned-away';
import { idSchema, offsetPageSchema } from '../schema';

const projectSchema = z.object({ id: idSchema, key: z.string(), name: z.string() });

/** The projects that the site shows to a stranger: a request without credentials gets those and no others. */
export const publicProjects = defineProbe<'jira.publicProjects'>({
  slice: 'jira.publicProjects',
  label: 'projects that a stranger sees',
  after: [],
  inherits: [],
  firstPages: () => ['0'],
  idOf: ({ id }) => id,
  async readPage(page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/project/search?maxResults=100&orderBy=key&startAt=${page}`,
      schema: offsetPageSchema,
    });
    if (!answer.ok) return isTurnedAway(answer) ? absent(answer, []) : unseen(answer);
    const { values, total, isLast } = answer.value;
    const { items, gaps } = parseItems(values, projectSchema, {
      source: 'GET /rest/api/3/project/search',
      what: 'project',
    });
    const next = nextOffset({ startAt: Number(page), count: values.length, total, isLast });
    return {
      items,
      gaps,
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next }),
      ...(total === undefined ? {} : { total }),
    };
  },
});
