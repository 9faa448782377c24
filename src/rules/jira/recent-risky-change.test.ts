import type { JiraAuditEvent } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  aGrant,
  aMember,
  anyone,
  aProduct,
  aScheme,
  groupHolder,
  roleHolder,
} from '../testing/jira';
import { jiraSnapshot, refused, site } from '../testing/snapshot';
import { recentRiskyChange } from './recent-risky-change';

const fixUrl = `${site}/auditing/view`;
const admins = { groupId: 'g-admin', name: 'jira-admins', access: 'admin' } as const;
const users = { groupId: 'g-users', name: 'jira-users', access: 'user' } as const;

/** An event of three days ago, done by Rohan. */
function event(
  change: JiraAuditEvent['change'],
  summary: string,
  more: Partial<JiraAuditEvent> = {},
): JiraAuditEvent {
  return {
    id: '500',
    change,
    summary,
    at: '2026-11-17T08:00:00.000Z',
    actorId: 'rohan',
    items: [],
    values: [],
    ...more,
  };
}

const joins = (group: JiraAuditEvent['items'][number]) =>
  event('member-added', 'User added to group', {
    items: [group, { type: 'USER', id: 'ada', name: 'ada' }],
  });
const grants = (permission: string, type: string, value = '') =>
  event('scheme-changed', 'Permission scheme updated', {
    items: [{ type: 'SCHEME', id: '10', name: 'Software scheme' }],
    values: [
      { field: 'Permission', to: permission },
      { field: 'Type', to: type },
      ...(value === '' ? [] : [{ field: 'Value', to: value }]),
    ],
  });
/** A log that says what was granted in words of its own. */
const says = (...values: JiraAuditEvent['values']) =>
  event('scheme-changed', 'Permission scheme updated', {
    items: [{ type: 'SCHEME', id: '10', name: 'Software scheme' }],
    values,
  });
const assigned = event('scheme-assigned', 'Permission scheme added to project', {
  items: [
    { type: 'SCHEME', id: '10', name: 'Software scheme' },
    { type: 'PROJECT', id: '1', name: 'Payments' },
  ],
});
const enters = (from: string, to: string) =>
  event('role-changed', 'Project roles changed', {
    items: [
      { type: 'PROJECT_ROLE', id: '100', name: 'Administrators' },
      { type: 'PROJECT', id: '1', name: 'Payments' },
    ],
    values: [
      { field: 'Users', from: 'ada', to: 'ada, berta' },
      { field: 'Groups', from, to },
    ],
  });

function after(one: JiraAuditEvent) {
  return {
    'jira.auditEvents': [one],
    'jira.accessGroups': [admins, users],
    'jira.groupMembers': [{ groupId: 'g-admin', members: [aMember('rohan'), aMember('ada')] }],
    'jira.groupSizes': [{ groupId: 'g-users', size: 640 }],
    'jira.applicationRoles': [aProduct({ name: 'Jira', userCount: 640 })],
    'jira.permissionSchemes': [
      aScheme({
        grants: [
          aGrant('ADMINISTER_PROJECTS', roleHolder('100')),
          aGrant('EDIT_ISSUES', roleHolder('200')),
        ],
      }),
    ],
    'jira.roles': [{ id: '100', name: 'Administrators', defaultActors: [] }],
  };
}

const resource = (name: string) =>
  ({ type: 'jira:audit-event', id: '500', name, url: fixUrl }) as const;

function risk(
  [name, message]: readonly [name: string, message: string],
  one: JiraAuditEvent,
  more: object = {},
) {
  return {
    name,
    snapshot: jiraSnapshot({ ...after(one), ...more }),
    results: [
      {
        outcome: 'fail',
        resource: resource(one.summary),
        message,
        evidence: [
          {
            text: `${message}; Rohan did it on 2026-11-17`,
            source: 'GET /rest/api/3/auditing/record',
            data: { recordId: '500', summary: one.summary, at: one.at, actorId: 'rohan' },
          },
        ],
        affected: [],
        fixUrl,
      },
    ],
  } as const;
}

function harmless(name: string, one: JiraAuditEvent, more: object = {}) {
  return {
    name,
    snapshot: jiraSnapshot({ ...after(one), ...more }),
    results: [{ outcome: 'pass', resource: resource(one.summary) }],
  } as const;
}

ruleTester(recentRiskyChange, {
  pass: [
    harmless(
      'somebody joins a group that opens Jira',
      joins({ type: 'GROUP', name: 'jira-users' }),
    ),
  ],
  fail: [
    risk(
      [
        'somebody joins a group that administers, which the log names without an id',
        'Ada was added to group "jira-admins", which administers Jira',
      ],
      joins({ type: 'GROUP', name: 'jira-admins' }),
    ),
    risk(
      [
        'somebody joins a group that was renamed since',
        'Ada was added to group "jira-admins", which administers Jira',
      ],
      joins({ type: 'GROUP', id: 'g-admin', name: 'old-admins' }),
    ),
    risk(
      [
        'a global permission is granted',
        'Global permission "Bulk Change" was granted to "jira-users"',
      ],
      event('global-permission-granted', 'Global permission added', {
        values: [
          { field: 'Permission', to: 'Bulk Change' },
          { field: 'Group', to: 'jira-users' },
        ],
      }),
    ),
    risk(
      [
        'the public may browse',
        'Permission scheme "Software scheme" now gives Browse projects to Group "Anyone"',
      ],
      grants('Browse Projects', 'Group', 'Anyone'),
    ),
    risk(
      [
        'every logged-in user may edit',
        'Permission scheme "Software scheme" now gives Edit issues to Application access "Any logged in user"',
      ],
      grants('Edit Issues', 'Application access', 'Any logged in user'),
    ),
    risk(
      [
        'the users of a product that many people have may edit',
        'Permission scheme "Software scheme" now gives Edit issues to Application access "Jira"',
      ],
      grants('Edit Issues', 'Application access', 'Jira'),
    ),
    risk(
      [
        'a broad group may browse',
        'Permission scheme "Software scheme" now gives Browse projects to Group "jira-users"',
      ],
      grants('Browse Projects', 'Group', 'jira-users'),
    ),
    risk(
      [
        'one user may delete',
        'Permission scheme "Software scheme" now gives Delete issues to Single User "Ada"',
      ],
      grants('Delete Issues', 'Single User', 'Ada'),
    ),
    risk(
      [
        'a role may administer',
        'Permission scheme "Software scheme" now gives Administer projects to Project Role "Developers"',
      ],
      grants('ADMINISTER_PROJECTS', 'Project Role', 'Developers'),
    ),
    risk(
      ['what changed in a scheme is not told', 'Permission scheme "Software scheme" was changed'],
      event('scheme-changed', 'Permission scheme updated', {
        items: [{ type: 'SCHEME', id: '10', name: 'Software scheme' }],
      }),
    ),
    risk(
      [
        'the type of the holder stands first, as the API names it',
        'Permission scheme "Software scheme" now gives Browse projects to anyone',
      ],
      says(
        { field: 'Permission type', to: 'anyone' },
        { field: 'Permission', to: 'BROWSE_PROJECTS' },
      ),
    ),
    risk(
      [
        'every logged-in user may edit, as the API names them',
        'Permission scheme "Software scheme" now gives Edit issues to applicationRole',
      ],
      grants('EDIT_ISSUES', 'applicationRole'),
    ),
    risk(
      [
        'the field is the permission, for the public',
        'Permission scheme "Software scheme" was changed: BROWSE_PROJECTS anyone',
      ],
      says({ field: 'BROWSE_PROJECTS', to: 'anyone' }),
    ),
    risk(
      [
        'the field is the permission, for a broad group',
        'Permission scheme "Software scheme" was changed: Edit Issues Group: jira-users',
      ],
      says({ field: 'Edit Issues', to: 'Group: jira-users' }),
    ),
    risk(
      [
        'one field says it all, of every logged-in user',
        'Permission scheme "Software scheme" was changed: Grants Edit Issues (Any logged in user)',
      ],
      says({ field: 'Grants', to: 'Edit Issues (Any logged in user)' }),
    ),
    risk(
      [
        'one field says it all, of who may administer',
        'Permission scheme "Software scheme" was changed: Grants ADMINISTER_PROJECTS: role Developers',
      ],
      says({ field: 'Grants', to: 'ADMINISTER_PROJECTS: role Developers' }),
    ),
    risk(
      [
        'a project is put on a public scheme',
        'Project "Payments" was put on scheme "Software scheme", which is public',
      ],
      assigned,
      { 'jira.permissionSchemes': [aScheme({ grants: [aGrant('BROWSE_PROJECTS', anyone)] })] },
    ),
    risk(
      [
        'a group enters a role that administers',
        'Group "contractors" entered role "Administrators", which administers project "Payments"',
      ],
      enters('project-office', 'project-office, contractors'),
    ),
  ],
  notAvailable: [
    {
      name: 'which groups administer could not be read',
      snapshot: jiraSnapshot(
        { 'jira.auditEvents': [joins({ type: 'GROUP', name: 'ops' })] },
        { 'jira.accessGroups': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: resource('User added to group'),
          reason:
            'Whether group "ops" administers Jira could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'the scheme that a project was put on could not be read',
      snapshot: jiraSnapshot(
        { 'jira.auditEvents': [assigned] },
        { 'jira.permissionSchemes': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: resource('Permission scheme added to project'),
          reason:
            'Permission scheme "Software scheme" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'who uses the product that got a permission is not known',
      snapshot: jiraSnapshot(after(grants('Edit Issues', 'Application access', 'Jira Align'))),
      results: [
        {
          outcome: 'not-available',
          resource: resource('Permission scheme updated'),
          reason: 'Who uses Jira Align is not known',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'it is a month ago',
      snapshot: jiraSnapshot(
        after({ ...joins({ type: 'GROUP', name: 'jira-admins' }), at: '2026-10-21T05:00:00.000Z' }),
      ),
      results: [],
    },
    harmless(
      'an app joins the group for apps',
      joins({ type: 'GROUP', name: 'atlassian-addons-admin' }),
      {
        'jira.accessGroups': [
          { groupId: 'g-apps', name: 'atlassian-addons-admin', access: 'admin' },
        ],
      },
    ),
    harmless(
      'a grant is taken away',
      event('scheme-changed', 'Permission scheme updated', {
        items: [{ type: 'SCHEME', id: '10', name: 'Software scheme' }],
        values: [
          { field: 'Permission', from: 'Browse Projects' },
          { field: 'Type', from: 'Group' },
          { field: 'Value', from: 'Anyone' },
        ],
      }),
    ),
    harmless(
      'a scheme gets another name',
      event('scheme-changed', 'Permission scheme updated', {
        items: [{ type: 'SCHEME', id: '10', name: 'Software scheme' }],
        values: [{ field: 'Name', from: 'Software', to: 'Software scheme' }],
      }),
    ),
    harmless(
      'a scheme is described with words that sound like everyone',
      says({ field: 'Description', to: 'Lets anyone browse' }),
    ),
    harmless(
      'the field is the permission, for a role',
      says({ field: 'BROWSE_PROJECTS', to: 'Project Role: Developers' }),
    ),
    harmless(
      'the field is the permission, taken from the public',
      says({ field: 'BROWSE_PROJECTS', from: 'anyone' }),
    ),
    harmless(
      'a global permission is taken away',
      event('global-permission-granted', 'Global permissions updated', {
        values: [{ field: 'Permission', from: 'Bulk Change' }],
      }),
    ),
    harmless('a role may edit', grants('Edit Issues', 'Project Role', 'Developers')),
    harmless('a role may delete', grants('Delete All Comments', 'Project Role', 'Administrators')),
    harmless(
      'a group that opens nothing, called "public", may browse',
      grants('Browse Projects', 'Group', 'public'),
    ),
    harmless('a project is put on a scheme that is not public', assigned),
    harmless('a project is put on a scheme that is gone', assigned, {
      'jira.permissionSchemes': [],
    }),
    harmless('people enter a role that administers', enters('', '')),
    harmless('a group leaves a role that administers', enters('contractors', '')),
    harmless(
      'a group enters a role that administers nothing',
      event('role-changed', 'Project roles changed', {
        items: [{ type: 'PROJECT_ROLE', id: '200', name: 'Developers' }],
        values: [{ field: 'Groups', to: 'contractors' }],
      }),
    ),
    harmless('a group gets what it may have', grants('Browse Projects', 'Group', 'case-team'), {
      'jira.permissionSchemes': [
        aScheme({ grants: [aGrant('BROWSE_PROJECTS', groupHolder('g'))] }),
      ],
    }),
  ],
});
