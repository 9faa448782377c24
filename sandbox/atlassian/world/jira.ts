import { z } from 'zod';
import { auditRecordSchema, webhookSchema } from './jira-audit';
import { issueSecuritySchemeSchema } from './jira-issue-security';
import { issueSchema, issueTypeSchema } from './jira-issues';
import { appPermissionSchema, globalGrantSchema, permissionSchemeSchema } from './jira-permissions';
import { projectRoleSchema, projectSchema } from './jira-projects';
import { dashboardSchema, filterSchema } from './jira-sharing';

/** A Jira product and the groups that open it. Each of them has `user` among its `jiraAccess`. */
export const applicationRoleSchema = z.strictObject({
  key: z.enum(['jira-core', 'jira-software', 'jira-servicedesk', 'jira-product-discovery']),
  name: z.string().min(1),
  groupIds: z.array(z.string()),
  defaultGroupIds: z.array(z.string()).default([]),
  selectedByDefault: z.boolean().default(false),
  numberOfSeats: z.int().min(0).default(0),
});

export const applicationPropertySchema = z.strictObject({
  key: z.string().min(1),
  value: z.string(),
  defaultValue: z.string(),
  name: z.string(),
  description: z.string().default(''),
  type: z.enum(['string', 'boolean', 'number']).default('string'),
});

/** Issue types of a site that defines none. */
const plainIssueTypes = [
  { id: '10001', name: 'Task', description: 'A small, distinct piece of work.' },
  { id: '10002', name: 'Bug', description: 'A problem or error.' },
  {
    id: '10003',
    name: 'Subtask',
    description: 'A part of another item.',
    subtask: true,
    hierarchyLevel: -1,
  },
];

/** The Jira of a simulated site. */
export const jiraWorldSchema = z.strictObject({
  permissionSchemes: z.array(permissionSchemeSchema),
  projects: z.array(projectSchema),
  roles: z.array(projectRoleSchema),
  applicationRoles: z.array(applicationRoleSchema).default([]),
  applicationProperties: z.array(applicationPropertySchema).default([]),
  globalPermissions: z.array(globalGrantSchema).default([]),
  appPermissions: z.array(appPermissionSchema).default([]),
  filters: z.array(filterSchema).default([]),
  dashboards: z.array(dashboardSchema).default([]),
  auditRecords: z.array(auditRecordSchema).default([]),
  webhooks: z.array(webhookSchema).default([]),
  issueSecuritySchemes: z.array(issueSecuritySchemeSchema).default([]),
  issueTypes: z.array(issueTypeSchema).prefault(plainIssueTypes),
  issues: z.array(issueSchema).default([]),
});

export type WorldApplicationRole = z.output<typeof applicationRoleSchema>;
export type JiraWorld = z.output<typeof jiraWorldSchema>;
