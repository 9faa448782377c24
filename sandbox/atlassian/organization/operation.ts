import { forbidden, notFound, unauthorized } from '../routing/problem';
import { param, type RoutedRequest } from '../routing/request';
import type { Route } from '../routing/route';
import type { OrganizationSite } from './site';

/** One operation of the administration. */
export interface Operation extends Route {
  /**
   * The scope that documentation names. Where it names none, the sandbox refuses every key that is limited to scopes:
   * the real organization may, too.
   */
  readonly scope?: string;
}

/** The gateway in front of an operation: refuses keys that are wrong, ended or revoked, or that have too few scopes. */
export function guarded(site: OrganizationSite, operation: Operation, now: () => Date): Route {
  return {
    ...operation,
    answer: (request) => {
      const key = keyOf(site, request);
      const ended = key?.expiresAt !== undefined && new Date(key.expiresAt) <= now();
      if (key === undefined || ended || key.revocationDate !== undefined)
        throw unauthorized('Unauthorized');
      const { scope } = operation;
      if (key.scopes.length > 0 && (scope === undefined || !key.scopes.includes(scope)))
        throw forbidden('The API key has no scope for this request');
      if (param(request, 'orgId') !== site.organization.id)
        throw notFound('Organization not found');
      return operation.answer(request);
    },
  };
}

function keyOf({ organization }: OrganizationSite, { headers }: RoutedRequest) {
  const sent = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
  return organization.apiKeys.find(({ secret }) => secret !== undefined && secret === sent);
}
