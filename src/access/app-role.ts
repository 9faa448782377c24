/**
 * The project role through which Jira lets apps into projects. Jira manages its actors itself, so neither its members
 * nor what it may do say anything about people.
 */
export const appRoleName = 'atlassian-addons-project-access';
