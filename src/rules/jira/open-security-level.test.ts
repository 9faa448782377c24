import { ruleTester } from '../rule-tester';
import {
  aLevel,
  anyone,
  aProduct,
  aProject,
  aSecurityScheme,
  everyone,
  groupHolder,
  roleHolder,
  securityFixUrl,
  securityInUse,
  theProject,
  theSecurityScheme,
} from '../testing/jira';
import { hidden, jiraSnapshot, refused } from '../testing/snapshot';
import { openSecurityLevel } from './open-security-level';

const source = 'GET /rest/api/3/issuesecurityschemes/level/member';
const users = groupHolder('jira-users');

function data(holder: string, holderId?: string) {
  return {
    schemeId: '40',
    levelId: '41',
    memberId: `member-${holder}`,
    holder,
    ...(holderId === undefined ? {} : { holderId }),
  };
}

ruleTester(openSecurityLevel, {
  pass: [
    {
      name: 'a role and the reporter see the level',
      snapshot: jiraSnapshot(
        securityInUse([
          aLevel([roleHolder('100'), { type: 'reporter' }, groupHolder('case-team')]),
        ]),
      ),
      results: [{ outcome: 'pass', resource: theSecurityScheme }],
    },
  ],
  fail: [
    {
      name: 'every logged-in user and the public see the level',
      snapshot: jiraSnapshot(securityInUse([aLevel([everyone, anyone])])),
      results: [
        {
          outcome: 'fail',
          resource: theSecurityScheme,
          message:
            'Issue security scheme "Case security" has a level that everyone sees in project "Payments"',
          evidence: [
            {
              text: 'Every logged-in user sees issues on level "Case team"',
              source,
              data: data('applicationRole'),
            },
            {
              text: 'Anyone on the internet sees issues on level "Case team"',
              source,
              data: data('anyone'),
            },
          ],
          affected: [theProject],
          fixUrl: securityFixUrl,
        },
      ],
    },
    {
      name: 'a default group sees one level of two, which has no name',
      snapshot: jiraSnapshot({
        ...securityInUse([
          aLevel([roleHolder('100')], { id: '42' }),
          { id: '41', schemeId: '40', isDefault: false, holders: aLevel([users]).holders },
        ]),
        'jira.applicationRoles': [
          aProduct({ defaultGroups: [{ groupId: 'jira-users', name: 'jira-users' }] }),
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSecurityScheme,
          message:
            'Issue security scheme "Case security" has a level that everyone sees in project "Payments"',
          evidence: [
            {
              text: 'Group "jira-users", which new users of Jira Software join, sees issues on level "41"',
              source,
              data: data('group', 'jira-users'),
            },
          ],
          affected: [theProject],
          fixUrl: securityFixUrl,
        },
      ],
    },
    {
      name: 'everyone sees the level, and which projects use the scheme is not told',
      snapshot: jiraSnapshot(
        {
          'jira.issueSecuritySchemes': [aSecurityScheme()],
          'jira.securityLevels': [aLevel([everyone])],
        },
        { 'jira.projectSecuritySchemes': [refused] },
      ),
      results: [
        {
          outcome: 'fail',
          resource: theSecurityScheme,
          message:
            'Issue security scheme "Case security" has a level that everyone sees in the projects that use it',
          evidence: [
            {
              text: 'Every logged-in user sees issues on level "Case team"',
              source,
              data: data('applicationRole'),
            },
          ],
          affected: [],
          fixUrl: securityFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'a kind of holder is not known',
      snapshot: jiraSnapshot(securityInUse([aLevel([{ type: 'unknown' }])])),
      results: [
        {
          outcome: 'not-available',
          resource: theSecurityScheme,
          reason: 'A permission has a kind of holder that is not known',
        },
      ],
    },
    {
      name: 'a member of the scheme could not be read, nor another scheme',
      snapshot: jiraSnapshot(securityInUse([aLevel([roleHolder('100')])]), {
        'jira.securityLevels': [hidden('40')],
        'jira.issueSecuritySchemes': [hidden('50')],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theSecurityScheme,
          reason: 'Jira refused the request (403)',
        },
        {
          outcome: 'not-available',
          resource: {
            type: 'jira:issue-security-scheme',
            id: '50',
            name: 'Issue security scheme 50',
          },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'only an archived project uses the scheme',
      snapshot: jiraSnapshot({
        ...securityInUse([aLevel([everyone])]),
        'jira.projects': [aProject({ status: 'archived' })],
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: theSecurityScheme,
          reason: 'No live project uses it',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a small group that opens Jira sees the level',
      snapshot: jiraSnapshot({
        ...securityInUse([aLevel([users])]),
        'jira.accessGroups': [{ groupId: 'jira-users', name: 'jira-users', access: 'user' }],
        'jira.groupSizes': [{ groupId: 'jira-users', size: 9 }],
      }),
      results: [{ outcome: 'pass', resource: theSecurityScheme }],
    },
    {
      name: 'portal customers see their own issues on the level',
      snapshot: jiraSnapshot(securityInUse([aLevel([{ type: 'sd.customer.portal.only' }])])),
      results: [{ outcome: 'pass', resource: theSecurityScheme }],
    },
  ],
});
