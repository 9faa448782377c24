import type { z } from 'zod';
import type { BitbucketWorld } from './bitbucket';
import type { WorldDirectory } from './directory';
import { duplicates, type Mistake } from './mistake';
import type { OrganizationWorld } from './organization';

interface Checked {
  readonly directory: WorldDirectory;
  readonly bitbucket?: BitbucketWorld | undefined;
  readonly organization?: OrganizationWorld | undefined;
}

/** Refuses a Bitbucket or an organization that names people or groups that the directory does not have. */
export function checkConnected(world: Checked, context: z.core.$RefinementCtx): void {
  const { directory, bitbucket, organization } = world;
  const accounts = new Set(directory.accounts.map(({ accountId }) => accountId));
  const groups = new Set(directory.groups.map(({ groupId }) => groupId));
  const mistakes: Mistake[] = [
    ...missing(bitbucket?.members ?? [], accounts, ['bitbucket', 'members']),
    ...missing(organization?.accounts ?? [], accounts, ['organization', 'accounts']),
    ...missing(organization?.apiTokens ?? [], accounts, ['organization', 'apiTokens']),
    ...duplicates(
      (organization?.accounts ?? []).map(({ accountId }) => accountId),
      ['organization', 'accounts'],
    ),
    ...(organization?.groups ?? [])
      .filter(({ groupId }) => !groups.has(groupId))
      .map(({ groupId }) => ({
        path: ['organization', 'groups'],
        message: `there is no group ${groupId}`,
      })),
  ];
  for (const { path, message } of mistakes)
    context.addIssue({ code: 'custom', path: [...path], message });
}

function missing(
  items: readonly { readonly accountId: string }[],
  known: ReadonlySet<string>,
  path: Mistake['path'],
): Mistake[] {
  return items
    .filter(({ accountId }) => !known.has(accountId))
    .map(({ accountId }) => ({ path, message: `there is no account ${accountId}` }));
}
