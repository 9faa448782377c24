import { z } from 'zod';
import { apiPath } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { idSchema } from '../schema';
import { nextStart, servicePageSchema } from '../service-page';

const serviceDeskSchema = z.object({
  id: idSchema,
  projectId: idSchema,
  projectKey: z.string(),
  projectName: z.string().nullish(),
});

/** The service desks of the site. A site without a live service project is not asked. */
export const serviceDesks = defineCollector<'jira.serviceDesks'>({
  slice: 'jira.serviceDesks',
  product: 'jira',
  label: 'service desks',
  after: ['jira.projects'],
  inherits: ['jira.projects'],
  firstPages: (slices) =>
    slices
      .get('jira.projects')
      .items.some(({ typeKey, status }) => typeKey === 'service_desk' && status === 'live')
      ? ['0']
      : [],
  idOf: ({ id }) => id,
  async readPage(page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/servicedeskapi/servicedesk?start=${page}&limit=50`,
      schema: servicePageSchema,
      cost: ({ values }) => ({ objects: values.length }),
    });
    if (!answer.ok) return unseen(answer);
    const { items, gaps } = parseItems(answer.value.values, serviceDeskSchema, {
      source: 'GET /rest/servicedeskapi/servicedesk',
      what: 'service desk',
    });
    const next = nextStart(Number(page), answer.value);
    return {
      items: items.map(({ id, projectId, projectKey, projectName }) => ({
        id,
        projectId,
        projectKey,
        name: projectName ?? projectKey,
      })),
      gaps,
      requests: answer.requests,
      points: answer.points,
      ...(next === undefined ? {} : { next }),
    };
  },
});
