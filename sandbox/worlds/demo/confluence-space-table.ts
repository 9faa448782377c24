import { archivedRows } from './confluence-archived';
import { companyRows } from './confluence-company';
import { openRows } from './confluence-open';
import { personalRows } from './confluence-personal';
import { projectSpaceRows } from './confluence-projects';
import type { SpaceRow } from './confluence-space-row';
import { troubledRows } from './confluence-troubled';

/** Every space of the demo site, in the order they were made. */
export const spaceRows: readonly SpaceRow[] = [
  ...companyRows,
  ...openRows,
  ...projectSpaceRows,
  ...troubledRows,
  ...archivedRows,
  ...personalRows,
];
