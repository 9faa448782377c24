import type { ConfluenceWorld } from './confluence';
import type { WorldDirectory } from './directory';
import type { Mistake } from './mistake';

/** References of the Confluence part to accounts and groups that never existed. */
export function confluenceMistakes(
  { spaces, audit }: ConfluenceWorld,
  directory: WorldDirectory,
): Mistake[] {
  const known = {
    account: new Set(
      [...directory.accounts, ...directory.deletedAccounts].map(({ accountId }) => accountId),
    ),
    group: new Set([...directory.groups, ...directory.deletedGroups].map(({ groupId }) => groupId)),
  };
  const mistakes: Mistake[] = [];
  const need = (kind: keyof typeof known, id: string | undefined, path: Mistake['path']) => {
    if (id !== undefined && !known[kind].has(id))
      mistakes.push({ path: ['confluence', ...path], message: `there is no ${kind} ${id}` });
  };
  for (const [at, space] of spaces.entries()) {
    const path = ['spaces', at];
    need('account', space.authorId, path);
    need('account', space.ownerId, path);
    for (const { principal } of space.permissions) {
      if (principal.type === 'group') need('group', principal.id, [...path, 'permissions']);
      if (principal.type === 'user') need('account', principal.id, [...path, 'permissions']);
    }
    for (const { principalType, principalId } of space.roleAssignments) {
      if (principalType === 'GROUP') need('group', principalId, [...path, 'roleAssignments']);
      if (principalType === 'USER') need('account', principalId, [...path, 'roleAssignments']);
    }
  }
  for (const [at, { authorId }] of audit.entries()) need('account', authorId, ['audit', at]);
  return mistakes;
}
