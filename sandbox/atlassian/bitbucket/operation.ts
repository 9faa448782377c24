import { forbidden, notFound, unauthorized } from '../routing/problem';
import { param, type RoutedRequest } from '../routing/request';
import type { Route } from '../routing/route';
import type { WorldRepository } from '../world/bitbucket-repository';
import type { BitbucketSite } from './site';

/** One operation of Bitbucket, and what a token needs for it. */
export interface Operation extends Route {
  /** The scope that the OpenAPI document names. */
  readonly scope: string;
  /** Whether only an administrator of the workspace is answered. */
  readonly administrator: boolean;
}

/** The gateway in front of an operation: refuses tokens that are wrong, have too few scopes, or are not an administrator's. */
export function guarded(site: BitbucketSite, operation: Operation): Route {
  return {
    ...operation,
    answer: (request) => {
      const credential = credentialOf(site, request);
      if (credential.scopes?.includes(operation.scope) === false)
        throw forbidden('Your credentials lack one or more required privilege scopes.');
      requireWorkspace(site, request);
      if (operation.administrator && !credential.administrator)
        throw forbidden('You do not have administrator access to this workspace.');
      return operation.answer(request);
    },
  };
}

function credentialOf({ bitbucket }: BitbucketSite, { headers }: RoutedRequest) {
  const sent = /^Basic ([A-Za-z0-9+/=]+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
  const pair = Buffer.from(sent, 'base64').toString('utf8');
  const found = bitbucket.credentials.find(({ email, token }) => `${email}:${token}` === pair);
  if (found === undefined) throw unauthorized('Token is invalid, expired, or not supported.');
  return found;
}

function requireWorkspace({ bitbucket }: BitbucketSite, request: RoutedRequest): void {
  const name = param(request, 'workspace');
  if (name !== bitbucket.slug && name !== bitbucket.uuid)
    throw notFound(`No workspace with identifier '${name}'.`);
}

/** The repository that a path names by its slug or id. @throws Problem 404 when there is none */
export function repositoryOf(site: BitbucketSite, request: RoutedRequest): WorldRepository {
  const name = param(request, 'repo_slug');
  const repository = site.repositories.get(name);
  if (repository === undefined)
    throw notFound(`Repository ${site.bitbucket.slug}/${name} not found.`);
  return repository;
}
