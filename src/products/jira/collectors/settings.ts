import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';

const propertySchema = z.object({
  id: z.string(),
  key: z.string(),
  value: z.string(),
});

/** The Jira settings that rules look at. */
export const settings = defineCollector<'jira.settings'>({
  slice: 'jira.settings',
  product: 'jira',
  label: 'settings',
  after: [],
  inherits: [],
  firstPages: () => ['jira.option.globalsharing'],
  idOf: ({ key }) => key,
  async readPage(page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/api/3/application-properties?keyFilter=${page}`,
      schema: z.array(z.unknown()),
      cost: (value) => ({ objects: value.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { items, gaps } = parseItems(answer.value, propertySchema, {
      source: 'GET /rest/api/3/application-properties',
      idKey: 'key',
      what: 'setting',
    });
    return {
      items: items.map(({ key, value }) => ({ key, value })),
      gaps,
      requests: answer.requests,
      points: answer.points,
    };
  },
});
