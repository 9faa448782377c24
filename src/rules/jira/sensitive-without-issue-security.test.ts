import { ruleTester } from '../rule-tester';
import { aProject, theProject } from '../testing/jira';
import { hidden, jiraSnapshot, refused, site } from '../testing/snapshot';
import { sensitiveWithoutIssueSecurity } from './sensitive-without-issue-security';

const settings = { sensitiveProjects: ['pay'] };

ruleTester(sensitiveWithoutIssueSecurity, {
  pass: [
    {
      name: 'the sensitive project has a scheme',
      snapshot: jiraSnapshot({
        'jira.projects': [aProject()],
        'jira.projectSecuritySchemes': [{ projectId: '1', schemeId: '40' }],
      }),
      settings,
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
  fail: [
    {
      name: 'the sensitive project has none, another project has',
      snapshot: jiraSnapshot({
        'jira.projects': [aProject()],
        'jira.projectSecuritySchemes': [{ projectId: '2', schemeId: '40' }],
      }),
      settings,
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Sensitive project "Payments" has no issue security scheme',
          evidence: [
            {
              text: 'No issue security scheme names the project',
              source: 'GET /rest/api/3/issuesecurityschemes/search',
              data: { projectId: '1', scheme: null },
            },
          ],
          affected: [],
          fixUrl: `${site}/plugins/servlet/project-config/PAY/issuesecurity`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'which projects have a scheme could not be read',
      snapshot: jiraSnapshot(
        { 'jira.projects': [aProject()] },
        { 'jira.projectSecuritySchemes': [refused] },
      ),
      settings,
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason:
            'Whether it has an issue security scheme could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'the project could not be read',
      snapshot: jiraSnapshot({}, { 'jira.projects': [hidden('1')] }),
      settings,
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'jira:project', id: '1', name: 'Project 1' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'nothing is sensitive',
      snapshot: jiraSnapshot({ 'jira.projects': [aProject()] }),
      results: [
        {
          outcome: 'not-applicable',
          resource: theProject,
          reason: 'The settings do not mark it sensitive',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the sensitive project is team-managed',
      snapshot: jiraSnapshot({ 'jira.projects': [aProject({ style: 'next-gen' })] }),
      settings,
      results: [
        {
          outcome: 'not-applicable',
          resource: theProject,
          reason: 'A team-managed project restricts issues to roles instead',
        },
      ],
    },
    {
      name: 'the sensitive project is archived',
      snapshot: jiraSnapshot({ 'jira.projects': [aProject({ status: 'archived' })] }),
      settings,
      results: [
        { outcome: 'not-applicable', resource: theProject, reason: 'The project is archived' },
      ],
    },
  ],
});
