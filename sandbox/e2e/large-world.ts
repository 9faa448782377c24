import type { World } from '../atlassian/world/schema';
import { tiny, tinyWorld } from '../worlds/tiny';

/** How much of everything a large site has. */
const large = { filters: 5_000, projects: 2_000, accounts: 10_000 } as const;

/** As long as Jira lets names be, without a place to break. */
const longName = 'Overdue'.repeat(30).slice(0, 200);

/** Written from right to left. */
const hebrewName = 'דוחות פתוחים (Open)';

/**
 * A site with answers that are too long to show at once: one scheme that is open to the internet in all projects, as many
 * public filters, and a group of administrators that everybody is in.
 */
export function largeWorld(): World {
  return tinyWorld({
    name: 'Large',
    directory: {
      accounts: [
        { accountId: tiny.admin, name: 'Ada Admin', groups: [tiny.admins, tiny.everyone] },
        ...many(large.accounts, (number) => ({
          accountId: `acc-${String(number)}`,
          name: `Person ${number}`,
          groups: [tiny.admins, tiny.everyone],
        })),
      ],
    },
    jira: {
      permissionSchemes: [
        {
          id: tiny.scheme,
          name: 'Open Scheme',
          grants: [{ id: '1', permission: 'BROWSE_PROJECTS', holder: { type: 'anyone' } }],
        },
      ],
      projects: many(large.projects, (number) => ({
        id: String(20_000 + number),
        key: `P${number}`,
        name: `Project ${number}`,
        leadAccountId: tiny.admin,
        schemeId: tiny.scheme,
        roleActors: {},
      })),
      filters: many(large.filters, (number) => ({
        id: String(30_000 + number),
        name: number === 1 ? longName : number === 2 ? hebrewName : `Filter ${number}`,
        ownerAccountId: tiny.admin,
        jql: 'duedate < now()',
        shares: [{ type: 'global' as const }],
      })),
    },
  });
}

function many<T>(count: number, one: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => one(index + 1));
}
