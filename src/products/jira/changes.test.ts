import { changeOf } from './changes';

describe('the words of an audit record', () => {
  it.each([
    ['App installed', 'app-installed'],
    ['Add-on installed', 'app-installed'],
    ['Plugin "Deck" was installed', 'app-installed'],
    ['User added to group', 'member-added'],
    ['Permission scheme updated', 'scheme-changed'],
    ['Permission scheme added to project', 'scheme-assigned'],
    ['Global permission added', 'global-permission-granted'],
    ['Project roles changed', 'role-changed'],
  ])('"%s" means %s', (summary, change) => {
    expect(changeOf(summary)).toBe(change);
  });

  it.each(['App uninstalled', 'App updated', 'Workflow installed', 'User created', ''])(
    '"%s" gives nobody more access',
    (summary) => {
      expect(changeOf(summary)).toBeUndefined();
    },
  );
});
