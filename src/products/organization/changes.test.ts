import { changeOf, isGlance } from './changes';

describe('what an audit event changes', () => {
  it.each([
    ['user_granted_role', 'role-granted'],
    ['org_admin_added', 'role-granted'],
    ['Role assigned to group', 'role-granted'],
    ['userAddedToGroup', 'member-added'],
    ['user_added_to_group', 'member-added'],
    ['authentication_policy_updated', 'policy-changed'],
    ['ip-allowlist-disabled', 'policy-changed'],
    ['saml_configuration_deleted', 'policy-changed'],
    ['api_token_created', 'credential-created'],
    ['organization_api_key_created', 'credential-created'],
    ['user_logged_in_as_user', 'impersonation'],
    ['user_revoked_role', undefined],
    ['user_removed_from_group', undefined],
    ['user_logged_in', undefined],
    ['page_created', undefined],
    ['api_token_revoked', undefined],
    ['keyboard_shortcut_created', undefined],
  ])('%s: %s', (action, change) => {
    expect(changeOf(action)).toBe(change);
  });

  it.each([
    ['jira_issue_viewed', true],
    ['users_searched', true],
    ['group_renamed', false],
    ['thread_created', false],
  ])('%s is only a look: %s', (action, glance) => {
    expect(isGlance(action)).toBe(glance);
  });
});
