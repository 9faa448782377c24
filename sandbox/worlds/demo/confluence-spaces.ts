import type { WorldSpaceInput } from '../../atlassian/world/confluence-space';
import { anonymousTableOf, assignmentsOf, tableOf } from './confluence-access';
import { castId } from './cast';
import { classificationIdOf } from './confluence-classifications';
import { spaceRows } from './confluence-space-table';

const firstId = 98_306;
/** Confluence hands out ids in blocks of this size. */
const step = 32_768;
const firstDay = Date.UTC(2021, 2, 1, 8, 30);
const month = 29 * 24 * 60 * 60 * 1000;

/** The id of a space of the demo site, by its key. @throws for a key that no space has */
export function spaceId(key: string): string {
  const at = spaceRows.findIndex((row) => row.key === key);
  if (at === -1)
    throw new Error(`The demo site has no space ${key}: see confluence-space-table.ts`);
  return String(firstId + at * step);
}

/** The spaces of the demo site. */
export function demoSpaces(): WorldSpaceInput[] {
  return spaceRows.map(
    ({ key, name, owner, type, status, access, pages = {}, classification }, at) => {
      const id = spaceId(key);
      return {
        id,
        key,
        name,
        type,
        status,
        authorId: owner ?? castId('tobias'),
        ...(owner === undefined ? {} : { ownerId: owner }),
        homepageId: String(Number(id) + 274),
        createdAt: new Date(firstDay + at * month).toISOString(),
        permissions: tableOf(id, access),
        roleAssignments: assignmentsOf(access),
        anonymousPermissions: anonymousTableOf(access),
        content: Object.entries(pages).map(([title, text], page) => ({
          id: String(Number(id) + 300 + page),
          title,
          text,
        })),
        ...(classification === undefined
          ? {}
          : { classificationLevelId: classificationIdOf(classification) }),
      };
    },
  );
}
