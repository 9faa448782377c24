import type { AccessRef } from '../../../../../src/contract';
import { nodeWords, principalKinds } from './access-words';

/** Names a thing as questions do: `type/id`. */
export function nameOf({ type, id }: Pick<AccessRef, 'type' | 'id'>): string {
  return `${type}/${id}`;
}

/** What goes along from question to question: which snapshot is asked. */
function kept(params: URLSearchParams): Record<string, string> {
  const at = params.get('at');
  return at === null ? {} : { at };
}

/** Where it is answered who can do something to a resource. */
export function whoCanAddress(
  resource: string,
  permission: string,
  params = new URLSearchParams(),
): string {
  const query = new URLSearchParams({ of: resource, do: permission, ...kept(params) });
  return `/access/who-can?${query.toString()}`;
}

/** Where it is answered what somebody can reach. */
export function reachAddress(principal: string, params = new URLSearchParams()): string {
  return `/access/reach?${new URLSearchParams({ of: principal, ...kept(params) }).toString()}`;
}

/** Where it is answered who can become an administrator by one step, of everything when no resource is named. */
export function shadowAddress(params = new URLSearchParams(), resource?: string): string {
  const query = { ...(resource === undefined ? {} : { of: resource }), ...kept(params) };
  return `/access/shadow?${new URLSearchParams(query).toString()}`;
}

/** Where it is answered what changed between two dates, for everybody or about one thing. */
export function changesAddress(params = new URLSearchParams(), of?: string): string {
  const query = { ...(of === undefined ? {} : { of }), ...kept(params) };
  return `/access/changes?${new URLSearchParams(query).toString()}`;
}

/** Where the map answers the plainest question about a thing; undefined for what is only a part of others. */
export function questionAddress(
  ref: Pick<AccessRef, 'type' | 'id'>,
  params = new URLSearchParams(),
): string | undefined {
  const { kind } = nodeWords[ref.type];
  if (kind === 'resource') return whoCanAddress(nameOf(ref), 'read', params);
  return principalKinds.includes(kind) ? reachAddress(nameOf(ref), params) : undefined;
}
