import type { JiraProject } from '../../domain';
import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anAccount,
  aMember,
  aProject,
  everyone,
  groupActor,
  roleHolder,
  schemeInUse,
  theProject,
  userActor,
} from '../testing/jira';
import { hidden, jiraSnapshot, site } from '../testing/snapshot';
import { noActiveProjectAdmin } from './no-active-project-admin';

const gone = { accountId: 'lena', name: 'Lena Lead', active: false };

function leadGone(change: Partial<JiraProject> = {}) {
  return {
    ...schemeInUse([aGrant('ADMINISTER_PROJECTS', roleHolder('100'))]),
    'jira.projects': [aProject({ lead: gone, ...change })],
    'jira.roles': [{ id: '100', name: 'Administrators', defaultActors: [] }],
  };
}

ruleTester(noActiveProjectAdmin, {
  pass: [
    {
      name: 'the lead is active, whatever else could not be read',
      snapshot: jiraSnapshot(
        { 'jira.projects': [aProject()] },
        { 'jira.projectSchemes': [hidden('1')] },
      ),
      results: [{ outcome: 'pass', resource: theProject }],
    },
    {
      name: 'the lead left, and somebody active administers',
      snapshot: jiraSnapshot({
        ...leadGone(),
        'jira.roleActors': [{ projectId: '1', roleId: '100', actors: [userActor('ada')] }],
        'jira.accounts': [anAccount('ada')],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
    {
      name: 'the lead left, and everyone administers',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant('ADMINISTER_PROJECTS', everyone)]),
        'jira.projects': [aProject({ lead: gone })],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
  fail: [
    {
      name: 'the lead and every administrator left',
      snapshot: jiraSnapshot({
        ...leadGone(),
        'jira.roleActors': [
          { projectId: '1', roleId: '100', actors: [userActor('ada'), groupActor('leads')] },
        ],
        'jira.accounts': [anAccount('ada', { active: false })],
        'jira.groupMembers': [
          {
            groupId: 'leads',
            members: [aMember('bob', { active: false }), aMember('bot', { accountType: 'app' })],
          },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Nobody active leads or administers project "Payments"',
          evidence: [
            {
              text: 'Lena Lead, its lead, is deactivated',
              source: 'GET /rest/api/3/project/search?expand=lead,insight',
              data: { accountId: 'lena' },
            },
            {
              text: 'No active person holds Administer projects',
              source: 'GET /rest/api/3/permissionscheme?expand=permissions',
              data: { permission: 'ADMINISTER_PROJECTS', people: 0 },
            },
          ],
          affected: [],
          fixUrl: `${site}/plugins/servlet/project-config/PAY/summary`,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'an archived project needs nobody',
      snapshot: jiraSnapshot(leadGone({ status: 'archived' })),
      results: [
        { outcome: 'not-applicable', resource: theProject, reason: 'The project is archived' },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the lead left and the role could not be read',
      snapshot: jiraSnapshot(leadGone(), { 'jira.roleActors': [hidden('1')] }),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason:
            'Who is in role "Administrators" of project "Payments" could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'the lead left and an administrator’s account was not read',
      snapshot: jiraSnapshot({
        ...leadGone(),
        'jira.roleActors': [{ projectId: '1', roleId: '100', actors: [userActor('ada')] }],
      }),
      results: [
        { outcome: 'not-available', resource: theProject, reason: 'The account ada was not read' },
      ],
    },
  ],
});
