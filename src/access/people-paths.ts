import type { Evidence } from '../contract';
import type { Group, Slice } from '../domain';
import { accountStates } from './accounts';
import { memberships } from './members';
import type { Path } from './paths';
import { counted } from './wording';

/** What it takes to turn accounts and groups into the people behind them. */
export interface PeopleFacts {
  readonly accounts: Slice<'jira.accounts' | 'confluence.accounts'>;
  readonly groupMembers: Slice<'jira.groupMembers' | 'confluence.groupMembers'>;
}

/** How a path is told: `say` gets the name of the account, or the group's name and how many people it has. */
interface Telling {
  readonly say: (subject: string) => string;
  readonly source: string;
  readonly data: Evidence['data'];
}

/** Paths to people, with deactivated accounts, apps and customers left out. */
export interface PeoplePaths {
  ofAccount(accountId: string, telling: Telling): Path;
  ofGroup(group: Group, telling: Telling): Path;
}

/** Builds the lookup once for all paths of a product. */
export function peoplePaths({ accounts, groupMembers }: PeopleFacts): PeoplePaths {
  const stateOf = accountStates(accounts);
  const membersOf = memberships(groupMembers);
  return {
    ofAccount(accountId, { say, source, data }) {
      const state = stateOf(accountId);
      const evidence = { text: say(state.name), source, data: { ...data, accountId } };
      if (state.kind === 'unseen') {
        return { evidence, people: [], unseen: 1, reason: state.reason };
      }
      return { evidence, people: state.kind === 'active-person' ? [accountId] : [], unseen: 0 };
    },
    ofGroup(group, { say, source, data }) {
      const { people, unseen, total, reason } = membersOf(group);
      const seen = counted(people.length, 'active person', 'active people');
      const atLeast = unseen > 0 ? 'at least ' : '';
      const among = total === undefined ? '' : ` among its ${total} members`;
      const size = `${atLeast}${seen}${among}`;
      return {
        evidence: {
          text: say(`Group "${group.name}" with ${size}`),
          source,
          data: { ...data, groupId: group.groupId, people: people.length },
        },
        people,
        unseen,
        ...(reason === undefined ? {} : { reason }),
      };
    },
  };
}
