import type { WorldInput } from '../../atlassian/world/schema';
import { deletedAccounts } from './cast';
import { deletedGroups, demoGroups } from './groups';
import { demoOutsiders } from './outsiders';
import { demoPeople } from './people';
import { createRandom } from './random';

/** Accounts and groups of the demo company: 300 accounts, 30 groups, and what is gone but still named. */
export function demoDirectory(): WorldInput['directory'] {
  return {
    accounts: [...demoPeople(createRandom(1877)), ...demoOutsiders()],
    groups: demoGroups(),
    deletedAccounts: Object.values(deletedAccounts).map((accountId) => ({ accountId })),
    deletedGroups: [...deletedGroups],
  };
}
