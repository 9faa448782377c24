import { ruleTester } from '../rule-tester';
import { aProject, projectFixUrl, theProject } from '../testing/jira';
import { hidden, jiraSnapshot, refused, site } from '../testing/snapshot';
import { publicExposureConfirmed } from './public-exposure-confirmed';

const source = 'GET /rest/api/3/project/search (without credentials)';
const payments = { id: '1', key: 'PAY', name: 'Payments' };

ruleTester(publicExposureConfirmed, {
  pass: [
    {
      name: 'a stranger is shown nothing',
      snapshot: jiraSnapshot({ 'jira.projects': [aProject()] }),
      results: [{ outcome: 'pass', resource: theProject }],
    },
  ],
  fail: [
    {
      name: 'a stranger is shown the project, and one that nobody else was shown',
      snapshot: jiraSnapshot({
        'jira.projects': [aProject()],
        'jira.publicProjects': [payments, { id: '9', key: 'OLD', name: 'Old site' }],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theProject,
          message: 'Project "Payments" is shown to anyone on the internet',
          evidence: [
            {
              text: 'A request without credentials returned project PAY',
              source,
              data: { projectId: '1', key: 'PAY' },
            },
          ],
          affected: [],
          fixUrl: projectFixUrl,
        },
        {
          outcome: 'fail',
          resource: {
            type: 'jira:project',
            id: '9',
            name: 'Old site',
            url: `${site}/browse/OLD`,
          },
          message: 'Project "Old site" is shown to anyone on the internet',
          evidence: [
            {
              text: 'A request without credentials returned project OLD',
              source,
              data: { projectId: '9', key: 'OLD' },
            },
          ],
          affected: [],
          fixUrl: `${site}/plugins/servlet/project-config/OLD/roles`,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the site did not answer a stranger',
      snapshot: jiraSnapshot(
        { 'jira.projects': [aProject()] },
        { 'jira.publicProjects': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'one project of the answer could not be read',
      snapshot: jiraSnapshot(
        { 'jira.projects': [aProject()] },
        { 'jira.publicProjects': [hidden('1')] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theProject,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an archived project is shown to nobody',
      snapshot: jiraSnapshot({ 'jira.projects': [aProject({ status: 'archived' })] }),
      results: [],
    },
  ],
});
