import { ruleTester } from '../rule-tester';
import {
  accessClass,
  grantsSource,
  group,
  may,
  openingGroup,
  spaceFixUrl,
  spaceWith,
  theSpace,
} from '../testing/confluence';
import { confluenceSnapshot, refused } from '../testing/snapshot';
import { everyoneDestructive } from './everyone-destructive';

const licensed = accessClass('all-licensed-users');

ruleTester(everyoneDestructive, {
  pass: [
    {
      name: 'everyone reads and writes',
      snapshot: confluenceSnapshot(
        spaceWith([may(licensed, 'read space'), may(licensed, 'create page')]),
      ),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'everyone deletes, purges and exports',
      snapshot: confluenceSnapshot(
        spaceWith([
          may(licensed, 'purge page'),
          may(licensed, 'export space'),
          may(licensed, 'delete comment'),
        ]),
      ),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Everyone with an account can delete or export in space "People"',
          evidence: [
            {
              text: 'Every licensed user of Confluence may delete comment, export space and purge page',
              source: grantsSource,
              data: {
                principal: 'class',
                principalId: 'all-licensed-users',
                permissions: 'delete comment, export space, purge page',
              },
            },
          ],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'nobody works in an archived space',
      snapshot: confluenceSnapshot(
        spaceWith([may(licensed, 'delete page')], { status: 'archived' }),
      ),
      results: [{ outcome: 'not-applicable', resource: theSpace, reason: 'The space is archived' }],
    },
  ],
  notAvailable: [
    {
      name: 'which groups open Confluence could not be read',
      snapshot: confluenceSnapshot(spaceWith([may(group('staff'), 'delete page')]), {
        'confluence.accessGroups': [refused],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason:
            'Whether group "staff" opens Confluence could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'people delete their own content, and a small group deletes the rest',
      snapshot: confluenceSnapshot({
        ...spaceWith([may(licensed, 'delete space'), may(group('editors'), 'delete page')]),
        ...openingGroup('editors', 7),
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
