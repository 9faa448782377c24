import type { WorldInput } from '../../atlassian/world/schema';
import { castId, deletedAccounts } from './cast';
import { demoConnections } from './connections';
import { deletedGroups, demoGroups } from './groups';
import { demoOutsiders } from './outsiders';
import { demoPeople } from './people';
import { createRandom } from './random';

/** Accounts and groups of the demo company: 300 accounts, 30 groups, and what is gone but still named. */
export function demoDirectory(): WorldInput['directory'] {
  const { email, apiToken } = demoConnections.site;
  return {
    accounts: [...demoPeople(createRandom(1877)), ...demoOutsiders()],
    groups: demoGroups(),
    apiTokens: [{ accountId: castId('ines'), email, token: apiToken }],
    deletedAccounts: Object.values(deletedAccounts).map((accountId) => ({ accountId })),
    deletedGroups: [...deletedGroups],
  };
}
