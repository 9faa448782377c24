import { accountStates } from '../../access/accounts';
import type { AccountState } from '../../access/accounts';
import { defineRule } from '../../domain';
import type { SpaceGrant } from '../../domain';
import { collected } from '../collected';
import { leastPrivilege } from '../controls';
import { unclear } from '../judgement';
import { archivedSpace, judgeSpaces, offendingHoldings } from '../judge-spaces';
import { counted } from '../wording';

/**
 * Counts the users who hold something in a space by name. Apps do not count; accounts that are gone do, because the
 * grant is still there. Somebody who shares a personal space has no groups to share it with.
 */
export const directUserGrant = defineRule({
  meta: {
    id: 'confluence/direct-user-grant',
    title: 'A space is shared with individual users instead of groups',
    severity: 'low',
    resource: 'confluence:space',
    rationale:
      'A grant to one person follows nobody: it stays when they change teams, and no review of groups shows it.',
    threat: 'People keep access to spaces they left, because nobody remembers where it is written.',
    remediation: [
      'Open the space’s permissions.',
      'Give the access to a group, and put the people in it.',
      'Remove the grants to single users.',
    ],
    references: [
      'https://support.atlassian.com/confluence-cloud/docs/manage-user-roles/',
      'https://support.atlassian.com/user-management/docs/create-and-update-groups/',
    ],
    evidence: 'The permissions of each space that people hold by name.',
    options: ['directUsersPerSpace'],
    controls: leastPrivilege,
    needs: ['confluence.spaces'],
  },
  evaluate(facts) {
    const { directUsersPerSpace } = facts.settings.thresholds;
    const stateOf = accountStates(collected(facts.snapshot, 'confluence.accounts'));
    const tell = offendingHoldings(facts);
    return judgeSpaces(facts, {
      outside: (space) =>
        space.type === 'personal' ? 'It is a personal space' : archivedSpace(space),
      judge(grants, space) {
        const held = [...byUser(grants)].map(([id, own]) => ({ state: stateOf(id), own }));
        const users = held.filter(({ state }) => isUser(state));
        if (users.length > directUsersPerSpace) {
          return users.flatMap(({ state, own }) => tell(space, state.name, own));
        }
        const unseen = held.flatMap(({ state }) => (state.kind === 'unseen' ? [state.reason] : []));
        const [reason] = unseen;
        return reason !== undefined && users.length + unseen.length > directUsersPerSpace
          ? [unclear(reason)]
          : [];
      },
      failure: ({ name }, evidence) => {
        const users = new Set(evidence.map(({ data }) => data.principalId)).size;
        return {
          message: `Space "${name}" is shared with ${counted(users, 'user')} by name, more than ${directUsersPerSpace}`,
        };
      },
    });
  },
});

function byUser(grants: readonly SpaceGrant[]): ReadonlyMap<string, readonly SpaceGrant[]> {
  const users = new Map<string, SpaceGrant[]>();
  for (const grant of grants) {
    const { type, id } = grant.principal;
    if (type !== 'user' && type !== 'guest') continue;
    const own = users.get(id);
    if (own === undefined) users.set(id, [grant]);
    else own.push(grant);
  }
  return users;
}

function isUser({ kind }: AccountState): boolean {
  return kind !== 'app' && kind !== 'inactive-app' && kind !== 'unseen';
}
