import { z } from 'zod';
import { apiPath } from '../../../domain';
import type { AuditRetention } from '../../../domain';
import { defineCollector } from '../../collector';
import { unseen } from '../../page-results';

/** Days of each unit, a little generous to months and years so that "3 months" keeps its word. */
const daysOf: Readonly<Record<string, number>> = {
  NANOS: 1 / 86_400e9,
  MICROS: 1 / 86_400e6,
  MILLIS: 1 / 86_400e3,
  SECONDS: 1 / 86_400,
  MINUTES: 1 / 1_440,
  HOURS: 1 / 24,
  HALF_DAYS: 1 / 2,
  DAYS: 1,
  WEEKS: 7,
  MONTHS: 365.25 / 12,
  YEARS: 365.25,
  DECADES: 3_652.5,
  CENTURIES: 36_525,
  MILLENNIA: 365_250,
};

/** Longer than any company: the units that have no end. */
const forEver: ReadonlySet<string> = new Set(['FOREVER', 'ERAS']);

const retentionSchema = z
  .object({
    number: z.number().nonnegative(),
    units: z.string().transform((it) => it.toUpperCase()),
  })
  .transform(({ number, units }, context): AuditRetention => {
    if (forEver.has(units)) return {};
    const days = daysOf[units];
    if (days !== undefined) return { days: Math.floor(number * days) };
    context.addIssue({ code: 'custom', path: ['units'], message: 'not a unit of time' });
    return z.NEVER;
  });

/** How long Confluence keeps its audit log. */
export const auditRetention = defineCollector<'confluence.auditRetention'>({
  slice: 'confluence.auditRetention',
  product: 'confluence',
  label: 'how long the audit log is kept',
  after: [],
  inherits: [],
  firstPages: () => ['all'],
  idOf: () => 'retention',
  async readPage(_page, { client }) {
    const answer = await client.ask({
      method: 'GET',
      path: apiPath`/wiki/rest/api/audit/retention`,
      schema: retentionSchema,
      cost: () => ({ objects: 1 }),
    });
    if (!answer.ok) return unseen(answer);
    return { items: [answer.value], gaps: [], requests: answer.requests, points: answer.points };
  },
});
