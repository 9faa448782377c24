import type { Draw } from './draw';
import { GrantTable } from './grant-table';
import { projectRoles, special } from './holders';
import type { Organization } from './organization';
import { permissionNumber } from './permissions';
import type { PermissionName } from './permissions';
import type { OrganizationSize } from './size';

interface Places {
  readonly schemes: number;
  readonly repositoryProjects: number;
  readonly draw: Draw;
}

const inProjects = [
  'BROWSE_PROJECTS',
  'CREATE_ISSUES',
  'EDIT_ISSUES',
  'ADD_COMMENTS',
  'TRANSITION_ISSUES',
  'DELETE_ALL_ATTACHMENTS',
  'ADMINISTER_PROJECTS',
] as const;

/** What viewers, editors and administrators of a space have. */
const inSpaces: readonly (readonly PermissionName[])[] = [
  ['read space', 'export space'],
  [
    'read space',
    'create page',
    'create blogpost',
    'create comment',
    'create attachment',
    'delete page',
  ],
  [
    'read space',
    'create page',
    'create blogpost',
    'create comment',
    'create attachment',
    'delete page',
    'delete comment',
    'export space',
    'administer space',
  ],
];

/** Gives exactly as many grants as the size says: spaces get what the other products leave. */
export function generateGrants(
  size: OrganizationSize,
  { schemes, repositoryProjects, draw }: Places,
): Organization['grants'] {
  const group = () => size.accounts + draw.group();
  const bitbucket = (places: number, groups: number) =>
    table(places, (add) => {
      for (const holder of draw.distinct(groups, group)) {
        add(holder, (['read', 'write', 'write', 'admin'] as const)[draw.below(4)] ?? 'read');
      }
    });
  const others = {
    schemes: table(schemes, (add) => {
      drawScheme(draw, group, add);
    }),
    repositories: bitbucket(size.repositories, 8),
    repositoryProjects: bitbucket(repositoryProjects, 4),
    jira: table(1, (add) => add(size.accounts + size.groups - 1, 'ADMINISTER')),
    confluence: table(1, (add) => add(size.accounts + size.groups - 2, 'ADMINISTER')),
    workspace: table(1, (add) => add(draw.account(), 'owner')),
  };
  const given = Object.values(others).reduce((sum, { length }) => sum + length, 0);
  const left = size.grants - given;
  let space = 0;
  const spaces = table(size.spaces, (add) => {
    const quota =
      Math.floor(((space + 1) * left) / size.spaces) - Math.floor((space * left) / size.spaces);
    space += 1;
    drawSpace(draw, { quota, group, add });
  });
  return { ...others, spaces };
}

type Add = (holder: number, permission: PermissionName) => void;

function table(places: number, fill: (add: Add) => void): GrantTable {
  const grants = new GrantTable();
  for (let place = 0; place < places; place += 1) {
    grants.open();
    fill((holder, name) => grants.add({ holder, permission: permissionNumber(name) }));
  }
  return grants;
}

/** The project's roles have most; groups, the lead, the reporter and now and then everybody have the rest. */
function drawScheme(draw: Draw, group: () => number, add: Add): void {
  for (const [place, role] of projectRoles.entries()) {
    const names =
      place === 0 ? inProjects : place === 1 ? inProjects.slice(0, 6) : inProjects.slice(0, 1);
    for (const name of names) add(special(role), name);
  }
  add(special('project-lead'), 'ADMINISTER_PROJECTS');
  add(special('reporter'), 'EDIT_ISSUES');
  if (draw.below(4) === 0) add(special('jira-users'), 'BROWSE_PROJECTS');
  if (draw.below(50) === 0) add(special('anyone'), 'BROWSE_PROJECTS');
  for (const name of inProjects) {
    for (const holder of draw.distinct(3, group)) add(holder, name);
  }
}

interface SpaceShare {
  /** How many grants the space has. */
  readonly quota: number;
  readonly group: () => number;
  readonly add: Add;
}

/** Groups and people, each with all that viewers, editors or administrators have, until the quota is used up. */
function drawSpace(draw: Draw, { quota, group, add }: SpaceShare): void {
  const holders = new Set<number>();
  let left = quota;
  const give = (holder: number, level: number) => {
    if (holders.has(holder)) return;
    holders.add(holder);
    for (const name of (inSpaces[level] ?? []).slice(0, left)) {
      add(holder, name);
      left -= 1;
    }
  };
  if (draw.below(10) === 0) give(special('confluence-users'), 0);
  if (draw.below(100) === 0) give(special('anyone'), 0);
  while (left > 0) give(draw.below(3) === 0 ? draw.account() : group(), draw.below(3));
}
