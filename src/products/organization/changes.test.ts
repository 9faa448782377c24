import { changeOf, isAdministration } from './changes';

describe('what an audit event changes', () => {
  it.each([
    ['user_granted_role', 'role-granted'],
    ['added_org_admin', 'role-granted'],
    ['group_granted_admin_access', 'role-granted'],
    ['Role assigned to group', 'role-granted'],
    ['userAddedToGroup', 'member-added'],
    ['user_added_to_group', 'member-added'],
    ['authentication_policy_updated', 'policy-changed'],
    ['ip-allowlist-disabled', 'policy-changed'],
    ['saml_configuration_deleted', 'policy-changed'],
    ['twosv_disabled_for_user', 'policy-changed'],
    ['api_token_created', 'credential-created'],
    ['organization_api_key_created', 'credential-created'],
    ['oauth_client_created', 'credential-created'],
    ['role_assignment_created', 'role-granted'],
    ['ip_allowlist_entry_added', 'policy-changed'],
    ['user_logged_in_as_user', 'impersonation'],
    ['user_revoked_role', undefined],
    ['user_added_to_authentication_policy', undefined],
    ['oauth_client_deleted', undefined],
    ['user_removed_from_group', undefined],
    ['user_logged_in', undefined],
    ['page_created', undefined],
    ['api_token_revoked', undefined],
    ['keyboard_shortcut_created', undefined],
    ['twosv_enabled_for_user', undefined],
    ['project_role_actor_added', undefined],
    ['escalation_policy_updated', undefined],
    ['Added foreign key between schemas', undefined],
  ])('%s: %s', (action, change) => {
    expect(changeOf(action)).toBe(change);
  });

  it.each([
    ['jira_issue_viewed', false],
    ['users_searched', false],
    ['user_logged_in', false],
    ['jira_issue_created', false],
    ['confluence_page_updated', false],
    ['jira_issue_security_scheme_updated', true],
    ['user_logged_in_as_user', true],
    ['group_renamed', true],
    ['project_deleted', true],
    ['thread_created', true],
  ])('%s is administration: %s', (action, administration) => {
    expect(isAdministration(action)).toBe(administration);
  });
});
