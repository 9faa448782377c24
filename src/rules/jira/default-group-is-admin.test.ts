import { ruleTester } from '../rule-tester';
import { aProduct } from '../testing/jira';
import { jiraSnapshot, refused } from '../testing/snapshot';
import { defaultGroupIsAdmin } from './default-group-is-admin';

const users = { groupId: 'g1', name: 'jira-users' };
const resource = { type: 'group', id: 'g1', name: 'jira-users' } as const;
const products = [
  aProduct({ defaultGroups: [users] }),
  aProduct({ key: 'jira-servicedesk', name: 'Jira Service Management', defaultGroups: [users] }),
];

ruleTester(defaultGroupIsAdmin, {
  pass: [
    {
      name: 'the default group opens Jira and no more',
      snapshot: jiraSnapshot({
        'jira.applicationRoles': products,
        'jira.accessGroups': [{ ...users, access: 'user' }],
      }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'the default group of two products administers the site, as one finding',
      snapshot: jiraSnapshot({
        'jira.applicationRoles': products,
        'jira.accessGroups': [
          { ...users, access: 'site-admin' },
          { ...users, access: 'user' },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource,
          message:
            'New users of Jira Software and Jira Service Management join group "jira-users", which administers the site',
          evidence: [
            {
              text: 'New users of Jira Software and Jira Service Management join group "jira-users", which administers the site',
              source: 'GET /rest/api/3/applicationrole',
              data: { groupId: 'g1' },
            },
            {
              text: 'Group "jira-users" administers the site',
              source: 'GET /rest/api/3/group/bulk?accessType=site-admin',
              data: { groupId: 'g1' },
            },
          ],
          affected: [],
          fixUrl: 'https://admin.atlassian.com',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'which groups administer could not be read',
      snapshot: jiraSnapshot(
        { 'jira.applicationRoles': products },
        { 'jira.accessGroups': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource,
          reason: 'Which groups administer Jira could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an admin group opens the product without being a default group',
      snapshot: jiraSnapshot({
        'jira.applicationRoles': [
          aProduct({
            groups: [users, { groupId: 'g2', name: 'jira-admins' }],
            defaultGroups: [users],
          }),
        ],
        'jira.accessGroups': [{ groupId: 'g2', name: 'jira-admins', access: 'admin' }],
      }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
});
