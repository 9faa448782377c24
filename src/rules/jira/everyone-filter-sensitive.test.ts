import { ruleTester } from '../rule-tester';
import { aFilter, aProject, theFilter } from '../testing/jira';
import { jiraSnapshot, refused, site } from '../testing/snapshot';
import { everyoneFilterSensitive } from './everyone-filter-sensitive';

const source = 'GET /rest/api/3/filter/search?expand=owner,jql,sharePermissions,editPermissions';
const settings = { sensitiveProjects: ['sal', 'LAW'] };
const salaries = aProject({ id: '5', key: 'SAL', name: 'Salary review' });
const law = aProject({ id: '6', key: 'LAW', name: 'Legal' });
const everyone = [{ type: 'everyone' }] as const;

ruleTester(everyoneFilterSensitive, {
  pass: [
    {
      name: 'the query names another project',
      snapshot: jiraSnapshot({
        'jira.filters': [aFilter({ shares: everyone })],
        'jira.projects': [salaries, law],
      }),
      settings,
      results: [{ outcome: 'pass', resource: theFilter }],
    },
  ],
  fail: [
    {
      name: 'the query names sensitive projects by name and by key',
      snapshot: jiraSnapshot({
        'jira.filters': [
          aFilter({ jql: 'project in ("salary review", law) ORDER BY key', shares: everyone }),
        ],
        'jira.projects': [salaries, law],
      }),
      settings,
      results: [
        {
          outcome: 'fail',
          resource: theFilter,
          message:
            'Filter "Open bugs" over sensitive projects LAW and SAL is shared with every logged-in user',
          evidence: [
            {
              text: 'Every logged-in user can see it, and its query names LAW and SAL',
              source,
              data: { share: 'everyone' },
            },
          ],
          affected: [
            { type: 'jira:project', id: '5', name: 'Salary review', url: `${site}/browse/SAL` },
            { type: 'jira:project', id: '6', name: 'Legal', url: `${site}/browse/LAW` },
          ],
          fixUrl: `${site}/secure/admin/filters/ViewSharedFilters.jspa`,
        },
      ],
    },
    {
      name: 'the key is enough when the projects could not be read',
      snapshot: jiraSnapshot(
        { 'jira.filters': [aFilter({ jql: 'project = SAL', shares: everyone })] },
        { 'jira.projects': [refused] },
      ),
      settings,
      results: [
        {
          outcome: 'fail',
          resource: theFilter,
          message:
            'Filter "Open bugs" over sensitive project SAL is shared with every logged-in user',
          evidence: [
            {
              text: 'Every logged-in user can see it, and its query names SAL',
              source,
              data: { share: 'everyone' },
            },
          ],
          affected: [],
          fixUrl: `${site}/secure/admin/filters/ViewSharedFilters.jspa`,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'no project is marked sensitive',
      snapshot: jiraSnapshot({ 'jira.filters': [aFilter({ shares: everyone })] }),
      results: [
        {
          outcome: 'not-applicable',
          resource: theFilter,
          reason: 'No project is marked sensitive in the settings',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the query names a project that could not be recognised',
      snapshot: jiraSnapshot(
        { 'jira.filters': [aFilter({ jql: 'project = "Salary review"', shares: everyone })] },
        { 'jira.projects': [refused] },
      ),
      settings,
      results: [
        {
          outcome: 'not-available',
          resource: theFilter,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the query excludes the project, or the public sees it, which is another rule’s finding',
      snapshot: jiraSnapshot({
        'jira.filters': [
          aFilter({ jql: 'project != SAL AND project not in (LAW)', shares: everyone }),
          aFilter({ id: '21', jql: 'project = SAL', shares: [{ type: 'public' }] }),
        ],
        'jira.projects': [salaries, law],
      }),
      settings,
      results: [
        { outcome: 'pass', resource: theFilter },
        {
          outcome: 'pass',
          resource: { ...theFilter, id: '21', url: `${site}/issues/?filter=21` },
        },
      ],
    },
  ],
});
