import type { JiraContext, Operation } from '../context';
import { applicationRoleOperations } from './application-roles';
import { auditRecordOperations } from './audit-records';
import { commentOperations } from './comments';
import { createMetaOperations } from './create-meta';
import { dashboardOperations } from './dashboards';
import { filterOperations } from './filters';
import { groupOperations } from './groups';
import { issueSecurityOperations } from './issue-security';
import { issueOperations } from './issues';
import { myselfOperations } from './myself';
import { permissionCheckOperations } from './permission-checks';
import { permissionSchemeOperations } from './permission-schemes';
import { permissionOperations } from './permissions';
import { projectRoleOperations } from './project-roles';
import { projectOperations } from './projects';
import { roleOperations } from './roles';
import { searchOperations } from './search';
import { serverInfoOperations } from './server-info';
import { serviceDeskOperations } from './service-desks';
import { settingOperations } from './settings';
import { transitionOperations } from './transitions';
import { userOperations } from './users';
import { webhookOperations } from './webhooks';

const families: readonly ((context: JiraContext) => readonly Operation[])[] = [
  applicationRoleOperations,
  auditRecordOperations,
  commentOperations,
  createMetaOperations,
  dashboardOperations,
  filterOperations,
  groupOperations,
  issueOperations,
  issueSecurityOperations,
  myselfOperations,
  permissionCheckOperations,
  permissionOperations,
  permissionSchemeOperations,
  projectOperations,
  projectRoleOperations,
  roleOperations,
  searchOperations,
  serverInfoOperations,
  serviceDeskOperations,
  settingOperations,
  transitionOperations,
  userOperations,
  webhookOperations,
];

/** Every operation of the simulated Jira. */
export function operationsOf(context: JiraContext): readonly Operation[] {
  return families.flatMap((operations) => operations(context));
}
