import type { Caller } from '../../../product-server';
import { notFound, Problem } from '../../routing/problem';
import { param, type RoutedRequest } from '../../routing/request';
import { json } from '../../routing/responses';
import type { WorldAccount } from '../../world/directory';
import type { WorldProject } from '../../world/jira-projects';
import type { JiraContext, Operation } from '../context';
import { canView } from '../find-project';
import { wholeNumber } from '../parameters';
import { renderUser } from '../render/user';

const largestPage = 50;

/** Service desks and their customers. */
export function serviceDeskOperations(context: JiraContext): readonly Operation[] {
  return [
    {
      method: 'GET',
      path: '/rest/servicedeskapi/servicedesk',
      query: ['start', 'limit'],
      scope: 'read:servicedesk-request',
      answer: (request) => {
        context.access.requireLogin(request.caller);
        const desks = desksOf(context).filter(({ project }) =>
          canView(project, request.caller, context),
        );
        return page(desks, (desk) => renderDesk(desk, context), { request, context });
      },
    },
    {
      method: 'GET',
      path: '/rest/servicedeskapi/servicedesk/{serviceDeskId}/customer',
      query: ['start', 'limit', 'query'],
      scope: 'manage:servicedesk-customer',
      answer: (request) => {
        if (request.headers['x-experimentalapi'] !== 'opt-in') throw new Problem(412, notOptedIn);
        context.access.requireAdmin(request.caller);
        const wanted = param(request, 'serviceDeskId');
        const desk = desksOf(context).find(
          ({ id, project }) => id === wanted || project.key === wanted,
        );
        if (desk === undefined)
          throw notFound('The Service Desk you are trying to view does not exist.');
        const text = (request.query.get('query') ?? '').toLowerCase();
        const customers = desk.project.customerAccountIds
          .flatMap((accountId) => context.accounts.get(accountId) ?? [])
          .filter(({ name }) => name.toLowerCase().includes(text));
        return page(customers, (customer) => renderCustomer(customer, request.caller, context), {
          request,
          context,
        });
      },
    },
  ];
}

const notOptedIn =
  'This API is experimental. Experimental APIs are not guaranteed to be stable and need the header X-ExperimentalApi: opt-in.';

interface Desk {
  readonly id: string;
  readonly project: WorldProject;
}

/** Service desks are numbered by themselves, not as their projects are. */
function desksOf({ jira }: JiraContext): readonly Desk[] {
  return jira.projects
    .filter(({ typeKey, status }) => typeKey === 'service_desk' && status === 'live')
    .map((project, at) => ({ id: String(at + 1), project }));
}

function renderDesk({ id, project }: Desk, { siteUrl }: JiraContext) {
  return {
    id,
    projectId: project.id,
    projectName: project.name,
    projectKey: project.key,
    _links: { self: `${siteUrl}/rest/servicedeskapi/servicedesk/${id}` },
  };
}

/** The address of a portal customer is the site's own; that of everyone else is theirs to show. */
function renderCustomer(account: WorldAccount, caller: Caller, context: JiraContext) {
  const { accountId, displayName, active, timeZone, emailAddress } = {
    emailAddress: account.type === 'customer' ? account.email : undefined,
    ...renderUser(account, context, caller),
  };
  return {
    accountId,
    ...(emailAddress === undefined ? {} : { emailAddress }),
    displayName,
    active,
    timeZone,
    _links: { self: `${context.siteUrl}/rest/api/2/user?accountId=${accountId}` },
  };
}

/** A page of Jira Service Management, with the address of the next one. */
function page<T>(
  items: readonly T[],
  render: (item: T) => unknown,
  { request, context }: { readonly request: RoutedRequest; readonly context: JiraContext },
) {
  const { pathname, query } = request;
  const start = wholeNumber(query, 'start', 0);
  const limit = Math.min(Math.max(1, wholeNumber(query, 'limit', largestPage)), largestPage);
  const values = items.slice(start, start + limit);
  const end = start + values.length;
  const isLastPage = end >= items.length;
  const address = `${context.siteUrl}${pathname}`;
  return json(200, {
    _expands: [],
    size: values.length,
    start,
    limit,
    isLastPage,
    _links: {
      base: `${context.siteUrl}/rest/servicedeskapi`,
      context: '',
      ...(isLastPage ? {} : { next: `${address}?start=${String(end)}&limit=${String(limit)}` }),
    },
    values: values.map(render),
  });
}
