import { ruleTester } from '../rule-tester';
import {
  aGrant,
  grantEvidence,
  roleHolder,
  schemeFixUrl,
  schemeInUse,
  theProject,
  theScheme,
} from '../testing/jira';
import { jiraSnapshot } from '../testing/snapshot';
import { fieldHolderDeletes } from './field-holder-deletes';

const reporter = { type: 'reporter' } as const;
const userField = { type: 'userCustomField', id: 'customfield_10020' } as const;
const groupField = { type: 'groupCustomField', id: 'customfield_10021' } as const;

ruleTester(fieldHolderDeletes, {
  pass: [
    {
      name: 'a role deletes',
      snapshot: jiraSnapshot(schemeInUse([aGrant('DELETE_ALL_COMMENTS', roleHolder('role-dev'))])),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
  fail: [
    {
      name: 'the reporter and two fields decide',
      snapshot: jiraSnapshot(
        schemeInUse([
          aGrant('DELETE_ALL_COMMENTS', reporter),
          aGrant('DELETE_ALL_ATTACHMENTS', userField),
          aGrant('ADMINISTER_PROJECTS', groupField),
        ]),
      ),
      results: [
        {
          outcome: 'fail',
          resource: theScheme,
          message:
            'Scheme "Software scheme" lets the content of a field decide who may delete in project "Payments"',
          evidence: [
            grantEvidence(
              'The reporter of an issue holds Delete all comments',
              'DELETE_ALL_COMMENTS',
              reporter,
            ),
            grantEvidence(
              'Whoever is named in a user field holds Delete all attachments',
              'DELETE_ALL_ATTACHMENTS',
              userField,
            ),
            grantEvidence(
              'Every member of a group named in a field holds Administer projects',
              'ADMINISTER_PROJECTS',
              groupField,
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
      snapshot: jiraSnapshot(schemeInUse([aGrant('ADMINISTER_PROJECTS', { type: 'unknown' })])),
      results: [
        {
          outcome: 'not-available',
          resource: theScheme,
          reason: 'Administer projects is held by a kind of holder that is not known',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the reporter edits issues and deletes own comments, and the assignee deletes all',
      snapshot: jiraSnapshot(
        schemeInUse([
          aGrant('EDIT_ISSUES', reporter),
          aGrant('DELETE_OWN_COMMENTS', reporter),
          aGrant('DELETE_ALL_COMMENTS', { type: 'assignee' }),
        ]),
      ),
      results: [{ outcome: 'pass', resource: theScheme }],
    },
  ],
});
