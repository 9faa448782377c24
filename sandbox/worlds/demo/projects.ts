import type { WorldInput } from '../../atlassian/world/schema';
import { castId } from './cast';
import {
  administrators,
  developers,
  everyLoggedIn,
  scheme,
  type Row,
  type SchemeInput,
} from './grants';
import { securitySchemeOf, securitySchemes } from './issue-security';
import { customersOf } from './outsiders';
import { projectRows, type ProjectRow } from './project-table';
import { roleActorsOf } from './role-actors';
import { schemes } from './schemes';

type ProjectInput = NonNullable<WorldInput['jira']>['projects'][number];

const firstId = 10_001;
const firstOwnScheme = 10_200;
const day = 24 * 60 * 60 * 1000;

/** The id of a project of the demo site, by its key. @throws for a key that no project has */
export function projectId(key: string): string {
  const at = projectRows.findIndex((row) => row.key === key);
  if (at === -1) throw new Error(`The demo site has no project ${key}: see project-table.ts`);
  return String(firstId + at);
}

/** The projects of the demo site as they stand at a moment. */
export function demoProjects(now: Date): ProjectInput[] {
  return projectRows.map((row) => {
    const security = securitySchemeOf[row.key];
    const touched = new Date(now.getTime() - row.quietDays * day - 2 * 60 * 60 * 1000);
    return {
      id: projectId(row.key),
      key: row.key,
      name: row.name,
      typeKey: row.type ?? 'software',
      style: row.scheme === undefined ? 'next-gen' : 'classic',
      status: row.status ?? 'live',
      leadAccountId: castId(row.lead),
      schemeId: row.scheme === undefined ? ownSchemeId(row) : schemes[row.scheme],
      customerAccountIds: customersOf(row.key),
      ...(security === undefined ? {} : { issueSecuritySchemeId: securitySchemes[security] }),
      lastIssueUpdate: touched.toISOString(),
      totalIssueCount: row.issues,
      roleActors: roleActorsOf(row),
    };
  });
}

/** The schemes that belong to the team-managed projects. */
export function ownSchemes(): SchemeInput[] {
  return projectRows
    .filter((row) => row.scheme === undefined)
    .map((row) =>
      scheme(ownSchemeId(row), `${row.name} permissions`, { description: '', rows: limitedAccess }),
    );
}

/** Team-managed access "limited": everyone looks and comments, members work. */
const limitedAccess: readonly Row[] = [
  ['BROWSE_PROJECTS', everyLoggedIn],
  ['ADD_COMMENTS', everyLoggedIn],
  ['CREATE_ISSUES', developers],
  ['EDIT_ISSUES', developers],
  ['TRANSITION_ISSUES', developers],
  ['ASSIGNABLE_USER', developers],
  ['DELETE_ISSUES', administrators],
  ['ADMINISTER_PROJECTS', administrators],
];

function ownSchemeId(row: ProjectRow): string {
  return String(firstOwnScheme + projectRows.indexOf(row));
}
