import type { Collector } from '../collector';
import { accessGroups } from './collectors/access-groups';
import { accounts } from './collectors/accounts';
import { appDirectory } from './collectors/app-directory';
import { applicationRoles } from './collectors/application-roles';
import { apps } from './collectors/apps';
import { dashboards } from './collectors/dashboards';
import { filters } from './collectors/filters';
import { groupMembers } from './collectors/group-members';
import { groupSizes } from './collectors/group-sizes';
import { groups } from './collectors/groups';
import { issueSecuritySchemes } from './collectors/issue-security-schemes';
import { permissionSchemes } from './collectors/permission-schemes';
import { projectSchemes } from './collectors/project-schemes';
import { projectSecuritySchemes } from './collectors/project-security-schemes';
import { projects } from './collectors/projects';
import { roleActors } from './collectors/role-actors';
import { roles } from './collectors/roles';
import { securityLevels } from './collectors/security-levels';
import { settings } from './collectors/settings';

/** Everything Parapet reads from Jira. Each collector stands after those whose slices it looks at. */
export const jiraCollectors: readonly Collector[] = [
  permissionSchemes,
  projects,
  projectSchemes,
  roles,
  roleActors,
  filters,
  dashboards,
  issueSecuritySchemes,
  projectSecuritySchemes,
  securityLevels,
  applicationRoles,
  accessGroups,
  groups,
  groupSizes,
  groupMembers,
  accounts,
  apps,
  appDirectory,
  settings,
];
