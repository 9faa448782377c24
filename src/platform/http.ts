import { asApp, asUser, fetch, route } from '@forge/api';
import type { APIResponse, RequestInit, Route } from '@forge/api';
import type { ApiRequest, ApiResponse, ApiTransport, Origin } from '../domain';

type Send = (path: Route, init: RequestInit) => Promise<APIResponse>;

function transport(send: Send): ApiTransport {
  return async ({
    method,
    path,
    body,
    accept = 'application/json',
    experimental,
  }: ApiRequest): Promise<ApiResponse> => {
    // `route` escapes every value; a value that tries to leave its place in the path is refused.
    const address = route(path.strings, ...path.values);
    const headers: Record<string, string> = { Accept: accept };
    // Source: developer.atlassian.com, Jira Service Management REST API, "Experimental methods", 2026.
    if (experimental === true) headers['X-ExperimentalApi'] = 'opt-in';
    const init: RequestInit = { method, headers };
    if (body !== undefined) {
      headers['Content-Type'] = 'application/json';
      init.body = JSON.stringify(body);
    }
    const response = await send(address, init);
    return {
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      text: () => response.text(),
    };
  };
}

export const jiraAsApp = transport((path, init) => asApp().requestJira(path, init));
export const confluenceAsApp = transport((path, init) => asApp().requestConfluence(path, init));
export const jiraAsUser = transport((path, init) => asUser().requestJira(path, init));

/**
 * Requests to a host that the manifest allows. A redirect is an answer like any other: following it could carry the
 * credential elsewhere.
 */
export function outside({ baseUrl, authorization }: Origin): ApiTransport {
  return transport((path, init) =>
    fetch(`${baseUrl}${path.value}`, {
      ...init,
      headers: {
        ...init.headers,
        ...(authorization === undefined ? {} : { Authorization: authorization }),
      },
      redirect: 'manual',
    }),
  );
}
