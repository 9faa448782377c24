import { changeOf } from './changes';

describe('the words of an audit record', () => {
  it.each([
    ['App installed', 'app-installed'],
    ['Add-on installed', 'app-installed'],
    ['Installed the app Deck', 'app-installed'],
    ['Plugin "Deck" was installed', 'app-installed'],
    ['User added to group', 'member-added'],
    ['Added user ada to group jira-admins', 'member-added'],
    ['User ada added to the group site-admins', 'member-added'],
    ['Permission scheme updated', 'scheme-changed'],
    ['Permission scheme "Default" updated', 'scheme-changed'],
    ['Permission added to permission scheme', 'scheme-changed'],
    ['Permission granted in scheme', 'scheme-changed'],
    ['Permission scheme added to project', 'scheme-assigned'],
    ['Global permission added', 'global-permission-granted'],
    ['Global permissions updated', 'global-permission-granted'],
    ['Project roles changed', 'role-changed'],
  ])('"%s" means %s', (summary, change) => {
    expect(changeOf(summary)).toBe(change);
  });

  it.each([
    ...['App uninstalled', 'App updated', 'Workflow installed', 'User created', ''],
    ...['User removed from group', 'Group created', 'Group added to notification scheme'],
    ...['Permission scheme created', 'Permission scheme removed from project'],
    ...['Global permission deleted', 'Notification scheme updated'],
  ])('"%s" gives nobody more access', (summary) => {
    expect(changeOf(summary)).toBeUndefined();
  });
});
