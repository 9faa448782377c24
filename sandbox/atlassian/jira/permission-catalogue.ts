/** A permission Jira knows by itself. */
export interface PermissionDefinition {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly type: 'GLOBAL' | 'PROJECT';
}

type Row = readonly [key: string, name: string, description: string];

const globalRows: readonly Row[] = [
  [
    'ADMINISTER',
    'Administer Jira',
    'Create and administer projects, issue types, fields, workflows, and schemes for all projects.',
  ],
  ['SYSTEM_ADMIN', 'Administer the system', 'Perform all administration functions.'],
  [
    'USER_PICKER',
    'Browse users and groups',
    'View and select users or groups from the user picker.',
  ],
  [
    'CREATE_SHARED_OBJECTS',
    'Share dashboards and filters',
    'Share dashboards and filters with other users.',
  ],
  [
    'MANAGE_GROUP_FILTER_SUBSCRIPTIONS',
    'Manage group filter subscriptions',
    'Create and delete group filter subscriptions.',
  ],
  ['BULK_CHANGE', 'Make bulk changes', 'Modify collections of issues at once.'],
  [
    'CREATE_PROJECT',
    'Create team-managed projects',
    'Create projects that do not affect any other.',
  ],
];

const projectRows: readonly Row[] = [
  ['ADMINISTER_PROJECTS', 'Administer projects', 'Administer a project in Jira.'],
  ['BROWSE_PROJECTS', 'Browse projects', 'Browse projects and the issues within them.'],
  ['MANAGE_SPRINTS_PERMISSION', 'Manage sprints', 'Manage sprints.'],
  [
    'SERVICEDESK_AGENT',
    'Service project agent',
    'Interact with customers and access service project features.',
  ],
  ['VIEW_AGGREGATED_DATA', 'View aggregated data', 'View reports over a project.'],
  [
    'VIEW_DEV_TOOLS',
    'View development tools',
    'View development-related information for an issue.',
  ],
  ['VIEW_READONLY_WORKFLOW', 'View read-only workflow', 'View a read-only version of a workflow.'],
  ['ASSIGNABLE_USER', 'Assignable user', 'Be assigned issues.'],
  ['ASSIGN_ISSUES', 'Assign issues', 'Assign issues to other people.'],
  ['CLOSE_ISSUES', 'Close issues', 'Close issues.'],
  ['CREATE_ISSUES', 'Create issues', 'Create issues.'],
  ['DELETE_ISSUES', 'Delete issues', 'Delete issues.'],
  ['EDIT_ISSUES', 'Edit issues', 'Edit issues.'],
  ['LINK_ISSUES', 'Link issues', 'Link issues together.'],
  ['MODIFY_REPORTER', 'Modify reporter', 'Modify the reporter when creating or editing an issue.'],
  ['MOVE_ISSUES', 'Move issues', 'Move issues between projects or between workflows.'],
  ['RESOLVE_ISSUES', 'Resolve issues', 'Resolve and reopen issues.'],
  ['SCHEDULE_ISSUES', 'Schedule issues', 'View or edit the due date of an issue.'],
  ['SET_ISSUE_SECURITY', 'Set issue security', 'Set the level of security on an issue.'],
  ['TRANSITION_ISSUES', 'Transition issues', 'Transition issues.'],
  ['UNARCHIVE_ISSUES', 'Restore issues', 'Restore archived issues.'],
  ['ARCHIVE_ISSUES', 'Archive issues', 'Archive issues.'],
  ['MANAGE_WATCHERS', 'Manage watchers', 'Manage the watchers of an issue.'],
  [
    'VIEW_VOTERS_AND_WATCHERS',
    'View voters and watchers',
    'View the voters and watchers of an issue.',
  ],
  ['ADD_COMMENTS', 'Add comments', 'Comment on issues.'],
  ['DELETE_ALL_COMMENTS', 'Delete all comments', 'Delete all comments made on issues.'],
  ['DELETE_OWN_COMMENTS', 'Delete own comments', 'Delete own comments made on issues.'],
  ['EDIT_ALL_COMMENTS', 'Edit all comments', 'Edit all comments made on issues.'],
  ['EDIT_OWN_COMMENTS', 'Edit own comments', 'Edit own comments made on issues.'],
  ['CREATE_ATTACHMENTS', 'Create attachments', 'Create attachments.'],
  ['DELETE_ALL_ATTACHMENTS', 'Delete all attachments', 'Delete all attachments.'],
  ['DELETE_OWN_ATTACHMENTS', 'Delete own attachments', 'Delete own attachments.'],
  ['WORK_ON_ISSUES', 'Work on issues', 'Log work done against an issue.'],
  ['DELETE_ALL_WORKLOGS', 'Delete all worklogs', 'Delete all worklogs made on issues.'],
  ['DELETE_OWN_WORKLOGS', 'Delete own worklogs', 'Delete own worklogs made on issues.'],
  ['EDIT_ALL_WORKLOGS', 'Edit all worklogs', 'Edit all worklogs made on issues.'],
  ['EDIT_OWN_WORKLOGS', 'Edit own worklogs', 'Edit own worklogs made on issues.'],
];

/**
 * Jira's own permissions.
 * Source: Jira Cloud REST v3, "Built-in permissions" of the permission scheme operations, 2026-07.
 */
export const permissionCatalogue: readonly PermissionDefinition[] = [
  ...globalRows.map((row) => definition(row, 'GLOBAL')),
  ...projectRows.map((row) => definition(row, 'PROJECT')),
];

function definition([key, name, description]: Row, type: 'GLOBAL' | 'PROJECT') {
  return { key, name, description, type };
}
