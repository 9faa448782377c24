import { ruleTester } from '../rule-tester';
import {
  aGrant,
  anyone,
  everyone,
  grantEvidence,
  schemeFixUrl,
  schemeInUse,
  theProject,
  theScheme,
} from '../testing/jira';
import { jiraSnapshot } from '../testing/snapshot';
import { publicWrite } from './public-write';

ruleTester(publicWrite, {
  pass: [
    {
      name: 'only people with an account may comment',
      snapshot: jiraSnapshot(schemeInUse([aGrant('ADD_COMMENTS', everyone)])),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
  fail: [
    {
      name: 'anyone may comment and attach, as one finding with two pieces of evidence',
      snapshot: jiraSnapshot(
        schemeInUse([
          aGrant('ADD_COMMENTS', anyone),
          aGrant('BROWSE_PROJECTS', anyone),
          aGrant('CREATE_ATTACHMENTS', anyone),
        ]),
      ),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message: 'Scheme "Software scheme" lets anyone on the internet change project "Payments"',
          evidence: [
            grantEvidence('Anyone on the internet holds Add comments', 'ADD_COMMENTS', anyone),
            grantEvidence(
              'Anyone on the internet holds Create attachments',
              'CREATE_ATTACHMENTS',
              anyone,
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
      name: 'a holder of a kind that is not known',
      snapshot: jiraSnapshot(schemeInUse([aGrant('EDIT_ISSUES', { type: 'unknown' })])),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason: 'Edit issues is held by a kind of holder that is not known',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'anyone may look at issues, voters and workflows',
      snapshot: jiraSnapshot(
        schemeInUse([
          aGrant('BROWSE_PROJECTS', anyone),
          aGrant('VIEW_VOTERS_AND_WATCHERS', anyone),
          aGrant('VIEW_READONLY_WORKFLOW', anyone),
        ]),
      ),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
});
