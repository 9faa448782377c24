import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anAccount,
  grantEvidence,
  groupHolder,
  roleHolder,
  schemeFixUrl,
  schemeInUse,
  theProject,
  theScheme,
  userHolder,
} from '../testing/jira';
import { hidden, jiraSnapshot } from '../testing/snapshot';
import { directUserGrant } from './direct-user-grant';

const ada = userHolder('ada');

ruleTester(directUserGrant, {
  pass: [
    {
      name: 'roles and groups hold everything',
      snapshot: jiraSnapshot(
        schemeInUse([
          aGrant('EDIT_ISSUES', roleHolder('role-dev')),
          aGrant('BROWSE_PROJECTS', groupHolder('g-dev')),
        ]),
      ),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
  fail: [
    {
      name: 'one person holds two permissions',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant('EDIT_ISSUES', ada), aGrant('CLOSE_ISSUES', ada)]),
        'jira.accounts': [anAccount('ada')],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message: 'Scheme "Software scheme" grants permissions to individual users',
          evidence: [
            grantEvidence('Ada holds Edit issues', 'EDIT_ISSUES', ada),
            grantEvidence('Ada holds Close issues', 'CLOSE_ISSUES', ada),
          ],
          affected: [theProject],
          fixUrl: schemeFixUrl,
        },
      ],
    },
    {
      name: 'an account whose name is not known is still one user',
      snapshot: jiraSnapshot(schemeInUse([aGrant('EDIT_ISSUES', ada)])),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message: 'Scheme "Software scheme" grants permissions to individual users',
          evidence: [grantEvidence('Account ada holds Edit issues', 'EDIT_ISSUES', ada)],
          affected: [theProject],
          fixUrl: schemeFixUrl,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'no live project uses the scheme',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant('EDIT_ISSUES', ada)]),
        'jira.projects': [],
      }),
      results: [
        { outcome: 'not-applicable', resource: theScheme, reason: 'No live project uses it' },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'a part of the scheme could not be read',
      snapshot: jiraSnapshot(schemeInUse([]), { 'jira.permissionSchemes': [hidden('10')] }),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'people chosen by what they are, not by name',
      snapshot: jiraSnapshot(
        schemeInUse([
          aGrant('EDIT_ISSUES', { type: 'projectLead' }),
          aGrant('EDIT_ISSUES', { type: 'reporter' }),
          aGrant('EDIT_ISSUES', { type: 'userCustomField', id: 'customfield_10020' }),
        ]),
      ),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
});
