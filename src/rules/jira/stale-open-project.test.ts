import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anyone,
  aProject,
  everyone,
  grantEvidence,
  roleHolder,
  schemeInUse,
  theProject,
} from '../testing/jira';
import { hidden, jiraSnapshot, site } from '../testing/snapshot';
import { staleOpenProject } from './stale-open-project';

const browse = 'BROWSE_PROJECTS';
/** The snapshots of tests are taken on 2026-11-20 at 06:00. */
const dayAgo365 = '2025-11-20T06:00:00.000Z';
const dayAgo366 = '2025-11-19T06:00:00.000Z';

function project(lastIssueUpdateAt: string, holder: Parameters<typeof aGrant>[1]) {
  return {
    ...schemeInUse([aGrant(browse, holder)]),
    'jira.projects': [aProject({ lastIssueUpdateAt })],
  };
}

function failure(text: string, holder: Parameters<typeof aGrant>[1]) {
  return {
    outcome: 'fail',
    resource: theProject,
    message: 'Project "Payments" has not changed for 366 days and is open to everyone',
    evidence: [
      {
        text: 'The last change to an issue was on 2025-11-19',
        source: 'GET /rest/api/3/project/search?expand=lead,insight',
        data: { lastIssueUpdateAt: dayAgo366, days: 366 },
      },
      grantEvidence(text, browse, holder),
    ],
    affected: [],
    fixUrl: `${site}/plugins/servlet/project-config/PAY/summary`,
  } as const;
}

ruleTester(staleOpenProject, {
  pass: [
    {
      name: 'stale, and only a role browses',
      snapshot: jiraSnapshot({
        ...project(dayAgo366, roleHolder('100')),
        'jira.roleActors': [{ projectId: '1', roleId: '100', actors: [] }],
      }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
  fail: [
    {
      name: 'stale, and everyone browses',
      snapshot: jiraSnapshot(project(dayAgo366, everyone)),
      results: [failure('Every logged-in user holds Browse projects', everyone)],
    },
    {
      name: 'stale, and the public browses',
      snapshot: jiraSnapshot(project(dayAgo366, anyone)),
      results: [failure('Anyone on the internet holds Browse projects', anyone)],
    },
  ],
  notApplicable: [
    {
      name: 'a project without issues',
      snapshot: jiraSnapshot(schemeInUse([aGrant(browse, everyone)])),
      results: [
        {
          outcome: 'not-applicable',
          resource: theProject,
          reason: 'Jira knows of no change to an issue in it',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'stale, and who browses could not be read',
      snapshot: jiraSnapshot(project(dayAgo366, roleHolder('100')), {
        'jira.roleActors': [hidden('1')],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason:
            'Who is in role "100" of project "Payments" could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the threshold to the day',
      snapshot: jiraSnapshot(project(dayAgo365, everyone)),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
});
