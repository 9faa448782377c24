import { badRequest } from '../../routing/problem';
import type { RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { Route } from '../../routing/route';
import type { WorldConfluenceAuditRecord } from '../../world/confluence-audit';
import { requireAdministrator } from '../access/guards';
import { offsetPage, offsetQuery } from '../paging/offset-page';
import { displayName } from '../render/user';
import type { ConfluenceSite } from '../site';

/** Records in one answer. Source: Confluence REST v1, GET /audit, 2026-07. */
const auditLimits = { usual: 1000, most: 1000 };

/** `GET /audit`: the audit log, newest first. */
export function auditRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/rest/api/audit',
    query: ['startDate', 'endDate', 'searchString', ...offsetQuery],
    answer: (request) => {
      requireAdministrator(site, request);
      const page = offsetPage(site, { request, limits: auditLimits }, select(site, request));
      return json(200, {
        ...page,
        results: page.results.map((record) => renderRecord(site, record)),
      });
    },
  };
}

/** `GET /audit/retention`: how long records are kept. */
export function auditRetentionRoute(site: ConfluenceSite): Route {
  return {
    method: 'GET',
    path: '/wiki/rest/api/audit/retention',
    query: [],
    answer: (request) => {
      requireAdministrator(site, request);
      return json(200, site.confluence.auditRetention);
    },
  };
}

function select(
  site: ConfluenceSite,
  { query }: RoutedRequest,
): readonly WorldConfluenceAuditRecord[] {
  const from = readMoment(query, 'startDate') ?? Number.NEGATIVE_INFINITY;
  const to = readMoment(query, 'endDate') ?? Number.POSITIVE_INFINITY;
  const wanted = query.get('searchString')?.toLowerCase() ?? '';
  return site.confluence.audit
    .filter(({ createdAt }) => Date.parse(createdAt) >= from && Date.parse(createdAt) <= to)
    .filter((record) => JSON.stringify(record).toLowerCase().includes(wanted))
    .sort((left, right) => Date.parse(right.createdAt) - Date.parse(left.createdAt));
}

/** Epoch milliseconds. */
function readMoment(query: URLSearchParams, name: string): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d{1,15}$/.test(text))
    throw badRequest(`'${name}' is a time in milliseconds, not "${text}"`);
  return Number(text);
}

function renderRecord(site: ConfluenceSite, record: WorldConfluenceAuditRecord) {
  const { authorId, createdAt, ...rest } = record;
  return {
    ...rest,
    affectedObject: renderObject(site, record.affectedObject),
    associatedObjects: record.associatedObjects.map((object) => renderObject(site, object)),
    author: renderAuthor(site, authorId),
    creationDate: Date.parse(createdAt),
    sysAdmin: false,
    superAdmin: false,
  };
}

/** Groups are named together with their ids, as `name:id`. */
function renderObject(
  site: ConfluenceSite,
  object: WorldConfluenceAuditRecord['affectedObject'],
): WorldConfluenceAuditRecord['affectedObject'] {
  if (object.objectType !== 'Group') return object;
  const group = [...site.groups.values()].find(({ name }) => name === object.name);
  return group === undefined ? object : { ...object, name: `${object.name}:${group.groupId}` };
}

function renderAuthor(site: ConfluenceSite, authorId: string | undefined) {
  const account = site.accounts.get(authorId ?? '');
  return {
    type: 'user',
    displayName: account === undefined ? 'System' : displayName(site, account),
    ...(authorId === undefined ? {} : { accountId: authorId }),
    ...(account === undefined
      ? {}
      : {
          accountType: account.type,
          isExternalCollaborator: account.guest,
          isGuest: account.guest,
        }),
  };
}
