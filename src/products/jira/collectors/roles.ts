import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { roleActorSchema, toRoleActor } from '../role-actor';

const roleSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  name: z.string(),
  actors: z.array(roleActorSchema).nullish(),
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
    const { items, gaps } = parseItems(answer.value, roleSchema, {
      source: 'GET /rest/api/3/role',
      what: 'project role',
    });
    return {
      items: items.map(({ id, name, actors }) => ({
        id,
        name,
        defaultActors: (actors ?? []).map(toRoleActor),
      })),
      gaps,
      requests: answer.requests,
      points: answer.points,
    };
  },
});
