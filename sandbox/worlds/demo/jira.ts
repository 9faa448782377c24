import type { WorldInput } from '../../atlassian/world/schema';
import { demoDashboards } from './dashboards';
import { demoFilters } from './filters';
import {
  demoAppPermissions,
  demoApplicationProperties,
  demoApplicationRoles,
  demoGlobalPermissions,
  demoWebhooks,
} from './product-access';
import { demoJiraAudit } from './jira-audit';
import { demoSecuritySchemes } from './issue-security';
import { demoProjects, ownSchemes } from './projects';
import { demoRoles } from './roles';
import { sharedSchemes } from './schemes';

/** The Jira of the demo company as it stands at a moment. */
export function demoJira(now: Date): NonNullable<WorldInput['jira']> {
  return {
    permissionSchemes: [...sharedSchemes(), ...ownSchemes()],
    projects: demoProjects(now),
    roles: demoRoles(),
    applicationRoles: demoApplicationRoles(),
    applicationProperties: demoApplicationProperties(),
    globalPermissions: demoGlobalPermissions(),
    auditRecords: demoJiraAudit(now),
    webhooks: demoWebhooks(),
    appPermissions: demoAppPermissions(),
    issueSecuritySchemes: demoSecuritySchemes(),
    filters: demoFilters(),
    dashboards: demoDashboards(),
    issueTypes: [
      { id: '10001', name: 'Task', description: 'A small, distinct piece of work.' },
      { id: '10002', name: 'Bug', description: 'A problem or error.' },
      { id: '10003', name: 'Story', description: 'Functionality expressed as a user goal.' },
      {
        id: '10004',
        name: 'Subtask',
        description: 'A part of another item.',
        subtask: true,
        hierarchyLevel: -1,
      },
    ],
  };
}
