import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { CustomerMail } from '../../../domain';
import { defineCollector } from '../../collector';
import { parseItems } from '../../items';
import { unseen } from '../../page-results';
import { mailDomain } from '../mail-domain';
import { nextStart, servicePageSchema } from '../service-page';

/** Customers are many and each costs as much as a colleague, so that only the first of a desk are looked at. */
const customersLookedAt = 200;

/** Of the address only the domain is kept. */
const customerSchema = z.object({
  active: z.boolean().nullish(),
  emailAddress: z
    .string()
    .nullish()
    .transform((address) => mailDomain(address ?? '')),
});

/** Where the customers of each service desk have their mail, as far as Jira shows it to whoever asks. */
export const customerMail = defineCollector<'jira.customerMail'>({
  slice: 'jira.customerMail',
  product: 'jira',
  label: 'mail domains of service desk customers',
  after: ['jira.serviceDesks'],
  inherits: ['jira.serviceDesks'],
  firstPages: (slices) => slices.get('jira.serviceDesks').items.map(({ id }) => `${id}@0`),
  idOf: ({ serviceDeskId }) => serviceDeskId,
  merge: join,
  async readPage(page, { client }) {
    const [serviceDeskId = '', start = '0'] = page.split('@');
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/rest/servicedeskapi/servicedesk/${serviceDeskId}/customer?start=${start}&limit=50`,
      experimental: true,
      schema: servicePageSchema,
      cost: ({ values }) => ({ identities: values.length }),
    });
    if (!answer.ok) return unseen(answer, serviceDeskId);
    const { items, gaps } = parseItems(answer.value.values, customerSchema, {
      source: 'GET /rest/servicedeskapi/servicedesk/{}/customer',
      what: 'customer',
    });
    const active = items.filter((customer) => customer.active !== false);
    const shown = active.flatMap(({ emailAddress }) => emailAddress ?? []);
    const next = nextStart(Number(start), answer.value);
    // Where a whole page shows no address, the rest of the list will not show one either.
    const goOn = next !== undefined && shown.length > 0 && Number(next) < customersLookedAt;
    return {
      items: [
        {
          serviceDeskId,
          domains: countsOf(shown),
          hidden: active.length - shown.length + gaps.length,
          more: next !== undefined && !goOn,
        },
      ],
      gaps: [],
      requests: answer.requests,
      points: answer.points,
      ...(goOn ? { next: `${serviceDeskId}@${next}` } : {}),
    };
  },
});

function countsOf(domains: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const domain of [...domains].sort()) counts[domain] = (counts[domain] ?? 0) + 1;
  return counts;
}

function join(left: CustomerMail, right: CustomerMail): CustomerMail {
  const domains: Record<string, number> = { ...left.domains };
  for (const [domain, count] of Object.entries(right.domains)) {
    domains[domain] = (domains[domain] ?? 0) + count;
  }
  return {
    serviceDeskId: left.serviceDeskId,
    domains,
    hidden: left.hidden + right.hidden,
    more: left.more || right.more,
  };
}
