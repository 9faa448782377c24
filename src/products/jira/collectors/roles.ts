import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { parseActors } from '../role-actor';
import { idSchema } from '../schema';

const source = 'GET /rest/api/3/role';

const roleSchema = z.object({
  id: idSchema,
  name: z.string(),
  actors: z.array(z.unknown()).nullish(),
});

/** Every project role with its default actors, who join the role of each new project. */
export const roles = defineCollector<'jira.roles'>({
  slice: 'jira.roles',
  product: 'jira',
  label: 'project roles',
  after: [],
  inherits: [],
  firstPages: () => ['all'],
  idOf: ({ id }) => id,
  async readPage(_page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/role`,
      schema: z.array(z.unknown()),
      cost: (value) => ({ identities: value.length }),
    });
    if (!answer.ok) return unseen(answer);
    const parsed = parseItems(answer.value, roleSchema, { source, what: 'project role' });
    const read = parsed.items.map(({ id, name, actors: raw }) => {
      const { actors, gaps } = parseActors(raw, { source, resourceId: id });
      return { role: { id, name, defaultActors: actors }, gaps };
    });
    return {
      items: read.map(({ role }) => role),
      gaps: [...parsed.gaps, ...read.flatMap(({ gaps }) => gaps)],
      requests: answer.requests,
      points: answer.points,
    };
  },
});
