import { z } from 'zod';
import type { Credential } from '../contract';
import { AppError, apiPath } from '../domain';
import type { ApiPath, Ports } from '../domain';
import { connectionNames, originOf } from './origins';

interface Check {
  readonly path: ApiPath;
  /** Where the name of what is connected stands in the answer. */
  readonly name: z.ZodType<string>;
}

/** The cheapest request that only a working credential is answered. */
function checkOf(credential: Credential): Check {
  switch (credential.kind) {
    case 'organization':
      return {
        path: apiPath`/admin/v1/orgs/${credential.organizationId}`,
        name: z
          .object({ data: z.object({ attributes: z.object({ name: z.string() }) }) })
          .transform(({ data }) => data.attributes.name),
      };
    case 'bitbucket':
      return {
        path: apiPath`/workspaces/${credential.workspace}?fields=name`,
        name: z.object({ name: z.string() }).transform(({ name }) => name),
      };
    case 'site':
      return {
        path: apiPath`/rest/api/3/myself`,
        name: z.object({ displayName: z.string() }).transform(({ displayName }) => displayName),
      };
  }
}

/**
 * Uses a credential once, before it is kept.
 * @returns the name of what it opens
 * @throws {AppError} `invalid` with the reason when it opens nothing, `unavailable` when nobody answered
 */
export async function checkCredential(
  ports: Ports,
  credential: Credential,
  siteUrl: string,
): Promise<string> {
  const what = connectionNames[credential.kind];
  const { path, name } = checkOf(credential);
  const send = ports.outside(originOf(credential, siteUrl));
  let status: number;
  let text: string;
  try {
    const response = await send({ method: 'GET', path });
    status = response.status;
    text = await response.text();
  } catch {
    throw new AppError(
      'unavailable',
      `The ${what} could not be reached, so nothing was saved: try again.`,
    );
  }
  if (status !== 200) throw new AppError('invalid', refusal(credential, status));
  const parsed = name.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new AppError(
    'unavailable',
    `The ${what} answered something unexpected, so nothing was saved: try again.`,
  );
}

function refusal({ kind }: Credential, status: number): string {
  const what = connectionNames[kind];
  switch (status) {
    case 401:
      return `The ${what} refused the credential (401): it is wrong, has expired or was revoked.`;
    case 403:
      return `The ${what} does not let this credential in (403): it must be an administrator's and have the scopes that are listed.`;
    case 404:
      return `There is no such ${what}, or it is hidden from this credential (404): check its id.`;
    default:
      return `The ${what} answered ${String(status)}, so nothing was saved: try again later.`;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
