import { ruleTester } from '../rule-tester';
import {
  aGrant,
  aProduct,
  everyone,
  grantEvidence,
  groupHolder,
  roleHolder,
  schemeFixUrl,
  schemeInUse,
  theProject,
  theScheme,
} from '../testing/jira';
import { jiraSnapshot } from '../testing/snapshot';
import { everyoneDeletes } from './everyone-deletes';

const product = { type: 'applicationRole', id: 'jira-software' } as const;

ruleTester(everyoneDeletes, {
  pass: [
    {
      name: 'only a role deletes',
      snapshot: jiraSnapshot(schemeInUse([aGrant('DELETE_ISSUES', roleHolder('role-admin'))])),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
  fail: [
    {
      name: 'everyone deletes issues and all comments',
      snapshot: jiraSnapshot(
        schemeInUse([aGrant('DELETE_ISSUES', everyone), aGrant('DELETE_ALL_COMMENTS', everyone)]),
      ),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message:
            'Scheme "Software scheme" lets every logged-in user delete in project "Payments"',
          evidence: [
            grantEvidence('Every logged-in user holds Delete issues', 'DELETE_ISSUES', everyone),
            grantEvidence(
              'Every logged-in user holds Delete all comments',
              'DELETE_ALL_COMMENTS',
              everyone,
            ),
          ],
          affected: [theProject],
          fixUrl: schemeFixUrl,
        },
      ],
    },
    {
      name: 'the users of a product that many people have delete worklogs',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant('DELETE_ALL_WORKLOGS', product)]),
        'jira.applicationRoles': [aProduct({ userCount: 640 })],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message:
            'Scheme "Software scheme" lets every logged-in user delete in project "Payments"',
          evidence: [
            grantEvidence(
              'Every one of the 640 users of Jira Software holds Delete all worklogs',
              'DELETE_ALL_WORKLOGS',
              product,
            ),
          ],
          affected: [theProject],
          fixUrl: schemeFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'how many people a product has is not told, nor the size of its group',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant('DELETE_ISSUES', product)]),
        'jira.applicationRoles': [
          {
            key: 'jira-software',
            name: 'Jira Software',
            groups: [{ groupId: 'g-dev', name: 'developers' }],
            defaultGroups: [],
            selectedByDefault: false,
          },
        ],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason:
            'How many people use Jira Software could not be read, nor how many are in group "developers"',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'everyone deletes what is their own',
      snapshot: jiraSnapshot(
        schemeInUse([
          aGrant('DELETE_OWN_COMMENTS', everyone),
          aGrant('DELETE_OWN_ATTACHMENTS', everyone),
        ]),
      ),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
    {
      name: 'a small group that opens Jira deletes',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant('DELETE_ISSUES', groupHolder('g-dev', 'developers'))]),
        'jira.accessGroups': [{ groupId: 'g-dev', name: 'developers', access: 'user' }],
        'jira.groupSizes': [{ groupId: 'g-dev', size: 8 }],
      }),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
});
