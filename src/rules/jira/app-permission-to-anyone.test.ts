import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anyone,
  everyone,
  grantEvidence,
  roleHolder,
  schemeFixUrl,
  schemeInUse,
  theProject,
  theScheme,
} from '../testing/jira';
import { jiraSnapshot, refused } from '../testing/snapshot';
import { appPermissionToAnyone } from './app-permission-to-anyone';

const approve = 'com.larkfield.timesheets__approve-hours';
const forge = 'ari:cloud:ecosystem::extension/7c2/a1/static/view-reports';
const definitions = [
  { key: approve, name: 'Approve hours' },
  { key: forge, name: 'View reports' },
];

function held(...grants: ReturnType<typeof aGrant>[]) {
  return jiraSnapshot({ ...schemeInUse(grants), 'jira.permissionDefinitions': definitions });
}

ruleTester(appPermissionToAnyone, {
  pass: [
    {
      name: 'a role holds the permission of an app',
      snapshot: held(aGrant(approve, roleHolder('100'))),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
  fail: [
    {
      name: 'anyone holds permissions of two apps',
      snapshot: held(aGrant(approve, anyone), aGrant(forge, anyone)),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message:
            'Scheme "Software scheme" gives anyone on the internet a permission of an app in project "Payments"',
          evidence: [
            grantEvidence('Anyone on the internet holds "Approve hours"', approve, anyone),
            grantEvidence('Anyone on the internet holds "View reports"', forge, anyone),
          ],
          affected: [theProject],
          fixUrl: schemeFixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'whether the app is still there could not be read',
      snapshot: jiraSnapshot(schemeInUse([aGrant(approve, anyone)]), {
        'jira.permissionDefinitions': [refused],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason: `Whether the app behind ${approve} is there could not be read: Jira refused the request (403)`,
        },
      ],
    },
    {
      name: 'a kind of holder is not known',
      snapshot: held(aGrant(approve, { type: 'unknown' })),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason: 'Approve hours is held by a kind of holder that is not known',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'anyone holds a permission of Jira itself',
      snapshot: held(aGrant('VIEW_READONLY_WORKFLOW', anyone)),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
    {
      name: 'every logged-in user holds the permission of an app',
      snapshot: held(aGrant(approve, everyone)),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
    {
      name: 'the app is gone',
      snapshot: jiraSnapshot(schemeInUse([aGrant(approve, anyone)])),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
});
