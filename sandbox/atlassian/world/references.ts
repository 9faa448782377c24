import type { z } from 'zod';
import type { ConfluenceWorld } from './confluence';
import { confluenceMistakes } from './confluence-references';
import type { WorldDirectory } from './directory';
import type { JiraWorld } from './jira';
import { jiraMistakes } from './jira-references';
import { duplicates, type Mistake } from './mistake';

interface Checked {
  readonly directory: WorldDirectory;
  readonly jira?: JiraWorld | undefined;
  readonly confluence?: ConfluenceWorld | undefined;
}

/**
 * Refuses a world whose parts name each other wrongly. What a real site keeps naming after it is gone (a deleted group or
 * account) has to be listed as deleted, so that a slip of the pen is not taken for one.
 */
export function checkReferences(world: Checked, context: z.core.$RefinementCtx): void {
  const mistakes = [
    ...directoryMistakes(world.directory),
    ...(world.jira === undefined ? [] : jiraMistakes(world.jira, world.directory)),
    ...(world.confluence === undefined
      ? []
      : confluenceMistakes(world.confluence, world.directory)),
  ];
  for (const { path, message } of mistakes)
    context.addIssue({ code: 'custom', path: [...path], message });
}

function directoryMistakes(directory: WorldDirectory): Mistake[] {
  const groupIds = new Set(directory.groups.map(({ groupId }) => groupId));
  const dangling = directory.accounts.flatMap((account, at) =>
    account.groups
      .filter((groupId) => !groupIds.has(groupId))
      .map((groupId) => ({
        path: ['directory', 'accounts', at, 'groups'],
        message: `there is no group ${groupId}`,
      })),
  );
  return [
    ...dangling,
    ...duplicates(
      [...directory.accounts, ...directory.deletedAccounts].map(({ accountId }) => accountId),
      ['directory', 'accounts'],
    ),
    ...duplicates(
      [...directory.groups, ...directory.deletedGroups].map(({ groupId }) => groupId),
      ['directory', 'groups'],
    ),
    ...duplicates(
      directory.groups.map(({ name }) => name),
      ['directory', 'groups'],
    ),
  ];
}
