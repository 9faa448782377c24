import { ruleTester } from '../rule-tester';
import {
  aGrant,
  everyone,
  grantEvidence,
  schemeFixUrl,
  schemeInUse,
  theProject,
  theScheme,
} from '../testing/jira';
import { jiraSnapshot } from '../testing/snapshot';
import { customersExceedPortal } from './customers-exceed-portal';

const customers = { type: 'sd.customer.portal.only' } as const;

ruleTester(customersExceedPortal, {
  pass: [
    {
      name: 'customers hold what the portal needs',
      snapshot: jiraSnapshot(
        schemeInUse([
          aGrant('BROWSE_PROJECTS', customers),
          aGrant('CREATE_ISSUES', customers),
          aGrant('ADD_COMMENTS', customers),
          aGrant('CREATE_ATTACHMENTS', customers),
        ]),
      ),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
  fail: [
    {
      name: 'customers edit issues',
      snapshot: jiraSnapshot(
        schemeInUse([aGrant('ADD_COMMENTS', customers), aGrant('EDIT_ISSUES', customers)]),
      ),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message:
            'Scheme "Software scheme" gives portal customers more than the portal needs in project "Payments"',
          evidence: [grantEvidence('Portal customers hold Edit issues', 'EDIT_ISSUES', customers)],
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
      name: 'people with an account edit issues',
      snapshot: jiraSnapshot(schemeInUse([aGrant('EDIT_ISSUES', everyone)])),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
});
