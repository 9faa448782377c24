import { ruleTester } from '../rule-tester';
import {
  aLevel,
  aProject,
  roleHolder,
  securityFixUrl,
  securityInUse,
  theProject,
  theSecurityScheme,
} from '../testing/jira';
import { hidden, jiraSnapshot } from '../testing/snapshot';
import { noDefaultSecurityLevel } from './no-default-security-level';

const team = aLevel([roleHolder('100')], { isDefault: false });

ruleTester(noDefaultSecurityLevel, {
  pass: [
    {
      name: 'the scheme names its default level',
      snapshot: jiraSnapshot(securityInUse([team], { defaultLevelId: '41' })),
      results: [{ outcome: 'pass', resource: theSecurityScheme }],
    },
  ],
  fail: [
    {
      name: 'no level is the default, and a project that could not be read may use the scheme',
      snapshot: jiraSnapshot(
        { ...securityInUse([team]), 'jira.projects': [], 'jira.projectSecuritySchemes': [] },
        { 'jira.projects': [hidden('1')] },
      ),
      results: [
        {
          outcome: 'fail',
          resource: theSecurityScheme,
          message:
            'Issue security scheme "Case security" has no default level in the projects that use it',
          evidence: [
            {
              text: 'None of its levels is the default',
              source: 'GET /rest/api/3/issuesecurityschemes/search',
              data: { schemeId: '40', defaultLevel: null },
            },
          ],
          affected: [],
          fixUrl: securityFixUrl,
        },
      ],
    },
    {
      name: 'no level is the default',
      snapshot: jiraSnapshot(securityInUse([team])),
      results: [
        {
          outcome: 'fail',
          resource: theSecurityScheme,
          message:
            'Issue security scheme "Case security" has no default level in project "Payments"',
          evidence: [
            {
              text: 'None of its levels is the default',
              source: 'GET /rest/api/3/issuesecurityschemes/search',
              data: { schemeId: '40', defaultLevel: null },
            },
          ],
          affected: [theProject],
          fixUrl: securityFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the scheme could not be read',
      snapshot: jiraSnapshot({}, { 'jira.issueSecuritySchemes': [hidden('40')] }),
      results: [
        {
          outcome: 'not-available',
          resource: {
            type: 'jira:issue-security-scheme',
            id: '40',
            name: 'Issue security scheme 40',
          },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'no live project uses the scheme',
      snapshot: jiraSnapshot({
        ...securityInUse([team]),
        'jira.projects': [aProject({ status: 'deleted' })],
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
      name: 'only the list of levels says which one is the default',
      snapshot: jiraSnapshot(securityInUse([aLevel([roleHolder('100')])])),
      results: [{ outcome: 'pass', resource: theSecurityScheme }],
    },
  ],
});
