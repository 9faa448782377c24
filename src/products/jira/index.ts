import type { Collector } from '../collector';
import { accessGroups } from './collectors/access-groups';
import { accounts } from './collectors/accounts';
import { appDirectory } from './collectors/app-directory';
import { applicationRoles } from './collectors/application-roles';
import { apps } from './collectors/apps';
import { auditEvents } from './collectors/audit-events';
import { customerMail } from './collectors/customer-mail';
import { dashboards } from './collectors/dashboards';
import { filters } from './collectors/filters';
import { globalPowers } from './collectors/global-powers';
import { groupMembers } from './collectors/group-members';
import { groupSizes } from './collectors/group-sizes';
import { groups } from './collectors/groups';
import { issueSecuritySchemes } from './collectors/issue-security-schemes';
import { permissionDefinitions } from './collectors/permission-definitions';
import { permissionSchemes } from './collectors/permission-schemes';
import { projectSchemes } from './collectors/project-schemes';
import { projectSecuritySchemes } from './collectors/project-security-schemes';
import { projects } from './collectors/projects';
import { publicPermissions } from './collectors/public-permissions';
import { publicProjects } from './collectors/public-projects';
import { roleActors } from './collectors/role-actors';
import { roles } from './collectors/roles';
import { securityLevels } from './collectors/security-levels';
import { serviceDesks } from './collectors/service-desks';
import { settings } from './collectors/settings';
import { webhooks } from './collectors/webhooks';

/** Everything Parapet reads from Jira. Each collector stands after those whose slices it looks at. */
export const jiraCollectors: readonly Collector[] = [
  permissionSchemes,
  permissionDefinitions,
  projects,
  projectSchemes,
  roles,
  roleActors,
  filters,
  dashboards,
  issueSecuritySchemes,
  projectSecuritySchemes,
  securityLevels,
  auditEvents,
  serviceDesks,
  customerMail,
  accessGroups,
  applicationRoles,
  groups,
  groupSizes,
  groupMembers,
  accounts,
  globalPowers,
  apps,
  appDirectory,
  settings,
  publicProjects,
  publicPermissions,
  webhooks,
];
