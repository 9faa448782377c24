import type { ProjectRole, RoleActor } from '../../domain';
import { ruleTester } from '../rule-tester';
import { aGrant, aScheme, groupActor, roleHolder, userActor } from '../testing/jira';
import { jiraSnapshot, refused, site } from '../testing/snapshot';
import { defaultRoleActors } from './default-role-actors';

const url = `${site}/secure/project/ViewProjectRoles.jspa`;
const resource = { type: 'jira:project-role', id: '100', name: 'Administrators', url } as const;
const administering = {
  'jira.permissionSchemes': [
    aScheme({
      grants: [
        aGrant('ADMINISTER_PROJECTS', roleHolder('100')),
        aGrant('DELETE_ISSUES', roleHolder('100')),
        aGrant('BROWSE_PROJECTS', roleHolder('101')),
        aGrant('ADMINISTER_PROJECTS', roleHolder('102')),
      ],
    }),
  ],
};

function role(defaultActors: readonly RoleActor[], change: Partial<ProjectRole> = {}) {
  return [{ id: '100', name: 'Administrators', defaultActors, ...change }];
}

ruleTester(defaultRoleActors, {
  pass: [
    {
      name: 'new projects start with an empty role',
      snapshot: jiraSnapshot({ ...administering, 'jira.roles': role([]) }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'a person and a group join the administrators of every new project',
      snapshot: jiraSnapshot({
        ...administering,
        'jira.roles': role([userActor('ada'), groupActor('project-office')]),
      }),
      results: [
        {
          outcome: 'fail',
          resource,
          message:
            'Role "Administrators", which may administer projects and delete issues, gets default actors in every new project',
          evidence: [
            {
              text: 'Ada joins role "Administrators" of every new project',
              source: 'GET /rest/api/3/role',
              data: { roleId: '100', accountId: 'ada' },
            },
            {
              text: 'Group "project-office" joins role "Administrators" of every new project',
              source: 'GET /rest/api/3/role',
              data: { roleId: '100', groupId: 'project-office' },
            },
          ],
          affected: [],
          fixUrl: url,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'the role that Jira fills with apps',
      snapshot: jiraSnapshot({
        ...administering,
        'jira.roles': role([userActor('bot')], {
          id: '102',
          name: 'atlassian-addons-project-access',
        }),
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: { ...resource, id: '102', name: 'atlassian-addons-project-access' },
          reason: 'Jira fills this role with apps itself',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'what the role may do could not be read',
      snapshot: jiraSnapshot(
        { 'jira.roles': role([userActor('ada')]) },
        { 'jira.permissionSchemes': [refused] },
      ),
      results: [{ outcome: 'not-available', resource, reason: 'Jira refused the request (403)' }],
    },
    {
      name: 'whether the group administers Jira anyway could not be read',
      snapshot: jiraSnapshot(
        { ...administering, 'jira.roles': role([groupActor('jira-admins')]) },
        { 'jira.accessGroups': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource,
          reason:
            'Whether group "jira-admins" administers Jira anyway could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the administrators of Jira administer new projects, and others may only browse them',
      snapshot: jiraSnapshot({
        ...administering,
        'jira.roles': [
          ...role([groupActor('jira-admins')]),
          ...role([groupActor('staff')], { id: '101', name: 'Viewers' }),
        ],
        'jira.accessGroups': [{ groupId: 'jira-admins', name: 'jira-admins', access: 'admin' }],
      }),
      results: [
        { outcome: 'pass', resource },
        { outcome: 'pass', resource: { ...resource, id: '101', name: 'Viewers' } },
      ],
    },
  ],
});
