/** Apps enter projects through this role; its actors are app accounts that Jira manages itself. */
export const appRoleName = 'atlassian-addons-project-access';
