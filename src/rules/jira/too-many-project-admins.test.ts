import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anAccount,
  aMember,
  aProject,
  everyone,
  groupActor,
  groupHolder,
  members,
  projectFixUrl,
  roleHolder,
  schemeInUse,
  theProject,
  userActor,
  userHolder,
} from '../testing/jira';
import { hidden, jiraSnapshot } from '../testing/snapshot';
import { tooManyProjectAdmins } from './too-many-project-admins';

const administer = 'ADMINISTER_PROJECTS';
const administered = {
  ...schemeInUse([aGrant(administer, roleHolder('100'))]),
  'jira.roles': [{ id: '100', name: 'Administrators', defaultActors: [] }],
};
const roleSource = 'GET /rest/api/3/project/1/role/100';

function inRole(...actors: ReturnType<typeof userActor>[]) {
  return { 'jira.roleActors': [{ projectId: '1', roleId: '100', actors }] };
}

ruleTester(tooManyProjectAdmins, {
  pass: [
    {
      name: 'exactly the threshold, however many ways lead to a person',
      snapshot: jiraSnapshot({
        ...administered,
        ...inRole(userActor('member-1'), groupActor('leads'), groupActor('more-leads')),
        'jira.accounts': [anAccount('member-1')],
        'jira.groupMembers': [
          { groupId: 'leads', members: members(5) },
          { groupId: 'more-leads', members: members(3) },
        ],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
  fail: [
    {
      name: 'a role’s group and people, a direct group, a direct user and the lead',
      snapshot: jiraSnapshot({
        ...schemeInUse([
          aGrant(administer, roleHolder('100')),
          aGrant(administer, groupHolder('ops')),
          aGrant(administer, userHolder('ada')),
          aGrant(administer, { type: 'projectLead' }),
        ]),
        'jira.roles': administered['jira.roles'],
        ...inRole(userActor('bob'), groupActor('leads')),
        'jira.accounts': [anAccount('ada'), anAccount('bob')],
        'jira.groupMembers': [
          { groupId: 'leads', members: members(2) },
          { groupId: 'ops', members: [aMember('olga')] },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Project "Payments" has 6 administrators, more than 5',
          evidence: [
            {
              text: 'Bob is in role "Administrators", which administers the project',
              source: roleSource,
              data: { roleId: '100', accountId: 'bob' },
            },
            {
              text: 'Group "leads" with 2 active people is in role "Administrators", which administers the project',
              source: roleSource,
              data: { roleId: '100', groupId: 'leads', people: 2 },
            },
            {
              text: 'Group "ops" with 1 active person administers the project by its permission scheme',
              source: 'GET /rest/api/3/permissionscheme?expand=permissions',
              data: { permission: administer, groupId: 'ops', people: 1 },
            },
            {
              text: 'Ada administers the project by its permission scheme',
              source: 'GET /rest/api/3/permissionscheme?expand=permissions',
              data: { permission: administer, accountId: 'ada' },
            },
            {
              text: 'Lena Lead administers the project as its lead',
              source: 'GET /rest/api/3/project/search?expand=lead,insight',
              data: { accountId: 'lena' },
            },
          ],
          affected: [],
          fixUrl: projectFixUrl,
        },
      ],
    },
    {
      name: 'a group that was read only as far as it takes to know that it is too large',
      snapshot: jiraSnapshot({
        ...administered,
        ...inRole(groupActor('staff')),
        'jira.groupMembers': [{ groupId: 'staff', members: members(6), total: 400 }],
      }),
      settings: { thresholds: { maxAdmins: 5 } },
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Project "Payments" has at least 6 administrators, more than 5',
          evidence: [
            {
              text: 'Group "staff" with at least 6 active people among its 400 members is in role "Administrators", which administers the project',
              source: roleSource,
              data: { roleId: '100', groupId: 'staff', people: 6 },
            },
          ],
          affected: [],
          fixUrl: projectFixUrl,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'everyone administers the project, which is another rule’s finding',
      snapshot: jiraSnapshot(schemeInUse([aGrant(administer, everyone)])),
      results: [
        {
          outcome: 'not-applicable',
          resource: theProject,
          reason: 'Everyone administers it, which jira/everyone-administers-project reports',
        },
      ],
    },
    {
      name: 'an archived project',
      snapshot: jiraSnapshot({ 'jira.projects': [aProject({ status: 'archived' })] }),
      results: [
        { outcome: 'not-applicable', resource: theProject, reason: 'The project is archived' },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the members of a group could not be read',
      snapshot: jiraSnapshot(
        { ...administered, ...inRole(groupActor('leads')) },
        { 'jira.groupMembers': [hidden('leads')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason: 'The members of group "leads" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'the permission scheme could not be read',
      snapshot: jiraSnapshot(
        { 'jira.projects': [aProject()] },
        { 'jira.projectSchemes': [hidden('1')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason: 'Which permission scheme project "Payments" uses could not be read',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'deactivated accounts, apps and customers do not count',
      snapshot: jiraSnapshot({
        ...administered,
        ...inRole(userActor('gone'), userActor('bot'), groupActor('leads')),
        'jira.accounts': [
          anAccount('gone', { active: false }),
          anAccount('bot', { accountType: 'app' }),
        ],
        'jira.groupMembers': [
          {
            groupId: 'leads',
            members: [
              ...members(5),
              aMember('left', { active: false }),
              aMember('client', { accountType: 'customer' }),
            ],
          },
        ],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
    {
      name: 'one account that was not read cannot tip a small number',
      snapshot: jiraSnapshot({ ...administered, ...inRole(userActor('ada')) }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
});
