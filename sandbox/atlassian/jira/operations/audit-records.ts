import { badRequest } from '../../routing/problem';
import { json } from '../../routing/responses';
import type { WorldAuditRecord } from '../../world/jira-audit';
import type { JiraContext, Operation } from '../context';
import { sortedBy, wholeNumber } from '../parameters';
import { timestamp } from '../render/timestamp';

/** Source: Jira Cloud REST v3, GET /auditing/record, 2026-07. */
const largestPage = 1000;

/** The audit log, newest first. */
export function auditRecordOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: '/rest/api/3/auditing/record',
      query: ['offset', 'limit', 'filter', 'from', 'to'],
      scope: 'manage:jira-configuration',
      answer: ({ caller, query }) => {
        context.access.requireAdmin(caller);
        const offset = wholeNumber(query, 'offset', 0);
        const limit = Math.min(wholeNumber(query, 'limit', largestPage), largestPage);
        const from = moment(query, 'from') ?? 0;
        const to = moment(query, 'to') ?? Number.POSITIVE_INFINITY;
        const words = (query.get('filter') ?? '').toLowerCase().split(/\s+/);
        const found = context.jira.auditRecords.filter((record) => {
          const at = Date.parse(record.created);
          return at >= from && at <= to && words.every((word) => textOf(record).includes(word));
        });
        const records = sortedBy(found, ({ created }) => created, -1);
        return json(200, {
          offset,
          limit,
          total: records.length,
          records: records.slice(offset, offset + limit).map(render),
        });
      },
    },
  ];
}

function moment(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw badRequest(`The date '${text}' is invalid.`);
  return at;
}

function textOf({ summary, category, objectItem, changedValues }: WorldAuditRecord): string {
  const changed = changedValues.flatMap(({ changedFrom, changedTo }) => [changedFrom, changedTo]);
  return [summary, category, objectItem?.name ?? '', ...changed].join(' ').toLowerCase();
}

function render({ id, created, ...record }: WorldAuditRecord) {
  return {
    ...record,
    id: Number(id),
    created: timestamp(created),
    eventSource: '',
    remoteAddress: '203.0.113.7',
  };
}
