import { ruleTester } from '../rule-tester';
import { aProduct } from '../testing/jira';
import { hidden, jiraSnapshot } from '../testing/snapshot';
import { openProductAccess } from './open-product-access';

const resource = {
  type: 'jira:application-role',
  id: 'jira-software',
  name: 'Jira Software',
} as const;
const users = { groupId: 'g1', name: 'jira-users' };

ruleTester(openProductAccess, {
  pass: [
    {
      name: 'somebody decides who gets the product',
      snapshot: jiraSnapshot({ 'jira.applicationRoles': [aProduct()] }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'new users get the product',
      snapshot: jiraSnapshot({
        'jira.applicationRoles': [aProduct({ selectedByDefault: true, defaultGroups: [users] })],
      }),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'New users get Jira Software by default',
          evidence: [
            {
              text: 'New users get Jira Software, and with it join "jira-users"',
              source: 'GET /rest/api/3/applicationrole',
              data: { selectedByDefault: true, defaultGroupIds: 'g1' },
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
      name: 'a product that could not be read',
      snapshot: jiraSnapshot({}, { 'jira.applicationRoles': [hidden('jira-core')] }),
      results: [
        {
          outcome: 'not-available',
          resource: { type: 'jira:application-role', id: 'jira-core', name: 'Product jira-core' },
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the product has a default group, but nobody gets it unasked',
      snapshot: jiraSnapshot({ 'jira.applicationRoles': [aProduct({ defaultGroups: [users] })] }),
      results: [{ outcome: 'pass', resource }],
    },
  ],
});
