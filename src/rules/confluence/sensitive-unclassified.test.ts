import { ruleTester } from '../rule-tester';
import { aSpace, theSpace } from '../testing/confluence';
import { confluenceSnapshot, hidden, refused } from '../testing/snapshot';
import { sensitiveUnclassified } from './sensitive-unclassified';

const settings = { sensitiveSpaces: ['hr'] };
const levels = {
  'confluence.classificationLevels': [
    { id: 'c1', name: 'Public' },
    { id: 'c2', name: 'Restricted' },
  ],
};
const spaces = { 'confluence.spaces': [aSpace()] };

ruleTester(sensitiveUnclassified, {
  pass: [
    {
      name: 'a sensitive space with a default',
      snapshot: confluenceSnapshot({
        ...spaces,
        ...levels,
        'confluence.spaceClassifications': [{ spaceId: '40', levelId: 'c2' }],
      }),
      settings,
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'a sensitive space without one',
      snapshot: confluenceSnapshot({
        ...spaces,
        ...levels,
        'confluence.spaceClassifications': [{ spaceId: '40' }],
      }),
      settings,
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Sensitive space "People" has no classification',
          evidence: [
            {
              text: 'None of "Public", "Restricted" is its default',
              source: 'GET /wiki/api/v2/spaces/40/classification-level/default',
              data: { levelId: null },
            },
          ],
          affected: [],
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'a site without classifications',
      snapshot: confluenceSnapshot(spaces),
      settings,
      results: [
        {
          outcome: 'not-applicable',
          resource: theSpace,
          reason: 'The site has no classifications, which Enterprise comes with',
        },
      ],
    },
    {
      name: 'a sensitive space that is archived',
      snapshot: confluenceSnapshot({
        ...levels,
        'confluence.spaces': [aSpace({ status: 'archived' })],
      }),
      settings,
      results: [{ outcome: 'not-applicable', resource: theSpace, reason: 'The space is archived' }],
    },
  ],
  notAvailable: [
    {
      name: 'the classifications of the site could not be read',
      snapshot: confluenceSnapshot(spaces, { 'confluence.classificationLevels': [refused] }),
      settings,
      results: [
        { outcome: 'not-available', resource: theSpace, reason: 'Jira refused the request (403)' },
      ],
    },
    {
      name: 'that of the space could not be read',
      snapshot: confluenceSnapshot(
        { ...spaces, ...levels },
        { 'confluence.spaceClassifications': [hidden('40')] },
      ),
      settings,
      results: [
        { outcome: 'not-available', resource: theSpace, reason: 'Jira refused the request (403)' },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'a space that nobody calls sensitive',
      snapshot: confluenceSnapshot({
        ...spaces,
        ...levels,
        'confluence.spaceClassifications': [{ spaceId: '40' }],
      }),
      settings: { sensitiveSpaces: ['HRX'] },
      results: [
        {
          outcome: 'not-applicable',
          resource: theSpace,
          reason: 'The settings do not mark it sensitive',
        },
      ],
    },
  ],
});
