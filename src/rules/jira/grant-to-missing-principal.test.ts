import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anAccount,
  grantEvidence,
  groupHolder,
  schemeFixUrl,
  schemeInUse,
  theProject,
  theScheme,
  userHolder,
} from '../testing/jira';
import { jiraSnapshot, refused } from '../testing/snapshot';
import { grantToMissingPrincipal } from './grant-to-missing-principal';

const developers = groupHolder('g-dev', 'developers');
const ada = userHolder('ada');
const bob = userHolder('bob');
const nameless = { type: 'group', name: 'legacy' } as const;

ruleTester(grantToMissingPrincipal, {
  pass: [
    {
      name: 'the group exists and the user is active',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant('EDIT_ISSUES', developers), aGrant('EDIT_ISSUES', ada)]),
        'jira.groups': [{ groupId: 'g-dev', name: 'developers' }],
        'jira.accounts': [anAccount('ada')],
      }),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
  fail: [
    {
      name: 'a deleted group, a deactivated user and a deleted one',
      snapshot: jiraSnapshot({
        ...schemeInUse([
          aGrant('EDIT_ISSUES', developers),
          aGrant('CLOSE_ISSUES', nameless),
          aGrant('LINK_ISSUES', ada),
          aGrant('MOVE_ISSUES', bob),
        ]),
        'jira.accounts': [
          anAccount('ada', { active: false }),
          anAccount('bob', { exists: false, active: false, accountType: 'unknown' }),
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message: 'Scheme "Software scheme" has grants to groups or users that are gone',
          evidence: [
            grantEvidence(
              'Group "developers", which no longer exists, still holds Edit issues',
              'EDIT_ISSUES',
              developers,
            ),
            grantEvidence(
              'Group "legacy", which no longer exists, still holds Close issues',
              'CLOSE_ISSUES',
              nameless,
            ),
            grantEvidence('Ada, who is deactivated, still holds Link issues', 'LINK_ISSUES', ada),
            grantEvidence(
              'Account bob, which no longer exists, still holds Move issues',
              'MOVE_ISSUES',
              bob,
            ),
          ],
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
        ...schemeInUse([aGrant('EDIT_ISSUES', developers)]),
        'jira.projects': [],
      }),
      results: [
        { outcome: 'not-applicable', resource: theScheme, reason: 'No live project uses it' },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'which groups exist could not be read',
      snapshot: jiraSnapshot(schemeInUse([aGrant('EDIT_ISSUES', developers)]), {
        'jira.groups': [refused],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason:
            'Whether group "developers" exists could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'the account was not read',
      snapshot: jiraSnapshot(schemeInUse([aGrant('EDIT_ISSUES', ada)])),
      results: [
        { outcome: 'not-available', resource: theScheme, reason: 'The account ada was not read' },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a group that was renamed keeps its id',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant('EDIT_ISSUES', developers)]),
        'jira.groups': [{ groupId: 'g-dev', name: 'engineers' }],
      }),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
    {
      name: 'an app that is switched off belongs to another rule',
      snapshot: jiraSnapshot({
        ...schemeInUse([aGrant('EDIT_ISSUES', bob)]),
        'jira.accounts': [anAccount('bob', { active: false, accountType: 'app' })],
      }),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
});
