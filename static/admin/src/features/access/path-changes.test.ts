import type { AccessPath, AccessRef, AccessRelation } from '../../../../../src/contract';
import { changesWithout } from './path-changes';

const devs: AccessRef = { type: 'group', id: 'devs', name: 'Developers' };
const role: AccessRef = { type: 'jira:role-in-project', id: '1@10', name: 'Developers' };
const scheme: AccessRef = { type: 'jira:permission-scheme', id: '1', name: 'Default' };

function path(holder: AccessRef, relation: AccessRelation, to: AccessRef): AccessPath {
  return {
    sentence: '',
    subject: devs,
    steps: [{ from: devs, relation, label: '', to }],
    holder,
    on: scheme,
    permissions: [
      { name: 'BROWSE_PROJECTS', label: 'Browse projects', words: ['read'] },
      { name: 'EDIT_ISSUES', label: 'Edit issues', words: ['write'] },
    ],
  };
}

describe('changesWithout', () => {
  it('takes whoever it is for out of the role', () => {
    expect(changesWithout(path(role, 'actor', role))).toEqual([
      { change: 'remove-member', member: 'group/devs', of: 'jira:role-in-project/1@10' },
    ]);
  });

  it('takes the grants away where nobody can leave anything', () => {
    expect(changesWithout(path(devs, 'holds', scheme))).toEqual([
      {
        change: 'remove-grant',
        principal: 'group/devs',
        permission: 'BROWSE_PROJECTS',
        on: 'jira:permission-scheme/1',
      },
      {
        change: 'remove-grant',
        principal: 'group/devs',
        permission: 'EDIT_ISSUES',
        on: 'jira:permission-scheme/1',
      },
    ]);
  });

  it('is nothing for a path without steps', () => {
    expect(changesWithout({ ...path(devs, 'holds', scheme), steps: [] })).toEqual([]);
  });
});
