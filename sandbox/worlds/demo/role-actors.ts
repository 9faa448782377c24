import type { WorldInput } from '../../atlassian/world/schema';
import { castId, deletedAccounts, type CastHandle } from './cast';
import { groupNames } from './groups';
import { groupIdOf } from './identifiers';
import { appId } from './outsiders';
import type { ProjectRow } from './project-table';
import { roles } from './roles';

type Project = NonNullable<WorldInput['jira']>['projects'][number];
type Actors = NonNullable<Project['roleActors']>;
type Actor = Actors[string][number];

const projectOffice = group(groupNames.projectOffice);
const jiraUsers = group(groupNames.jiraUsers);

/** Who is in the roles of a project: what every project of its kind has, and what went its own way in this one. */
export function roleActorsOf(row: ProjectRow): Actors {
  const kind = row.scheme === undefined ? teamManaged(row) : usual[row.scheme]?.(row);
  return { ...(kind ?? ordinary(row)), ...unusual[row.key] };
}

const usual: Readonly<Record<string, (row: ProjectRow) => Actors>> = {
  confidential: (row) => ({ ...ordinary(row), [roles.administrators]: [user(row.lead)] }),
  operations: (row) => ({
    ...ordinary(row),
    [roles.releaseManagers]: [group(groupNames.releaseManagers)],
  }),
  serviceDesk: (row) => ({
    [roles.administrators]: [user(row.lead), user('lotte')],
    [roles.agents]: [group(groupNames.agents)],
    [roles.apps]: appActors,
  }),
};

/** What projects made of by hand, or over the years. */
const unusual: Readonly<Record<string, Actors>> = {
  PLAT: {
    [roles.administrators]: [user('henrik'), user('yuki'), projectOffice],
    [roles.developers]: [group('engineering'), user('emil')],
  },
  API: { [roles.releaseManagers]: [jiraUsers] },
  WEB: { [roles.administrators]: [user('celine'), jiraUsers] },
  DATA: {
    [roles.administrators]: [
      user('yuki'),
      user('oksana'),
      user('farah'),
      user('joost'),
      user('theo'),
      user('claire'),
      user('raj'),
    ],
  },
  MKT: { [roles.administrators]: [user('arthur'), user('celine'), projectOffice] },
  SALE: { [roles.administrators]: [projectOffice] },
  CSM: { [roles.developers]: [jiraUsers] },
  SCAN: { [roles.administrators]: [user('stanislav'), user('luis')] },
  CARG: { [roles.releaseManagers]: [group(groupNames.releaseManagers), jiraUsers] },
  MIG: {
    [roles.developers]: [
      group('engineering'),
      { type: 'user', accountId: deletedAccounts.formerArchitect },
    ],
  },
  PAY: { [roles.administrators]: [] },
  FAX: { [roles.administrators]: [user('luis')] },
};

function ordinary({ lead, team }: ProjectRow): Actors {
  return {
    [roles.administrators]: [user(lead), projectOffice],
    [roles.developers]: [group(team)],
    [roles.apps]: appActors,
  };
}

function teamManaged({ lead, team }: ProjectRow): Actors {
  return { [roles.administrators]: [user(lead)], [roles.developers]: [group(team)] };
}

const appActors: Actor[] = (['automation', 'slack', 'timesheets'] as const).map((handle) => ({
  type: 'user',
  accountId: appId(handle),
}));

function user(handle: CastHandle): Actor {
  return { type: 'user', accountId: castId(handle) };
}

function group(name: string): Actor {
  return { type: 'group', groupId: groupIdOf(name) };
}
