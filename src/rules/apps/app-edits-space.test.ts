import { ruleTester } from '../rule-tester';
import { grantsSource, may, spaceFixUrl, spaceWith, theSpace, user } from '../testing/confluence';
import { anAccount } from '../testing/jira';
import { confluenceSnapshot } from '../testing/snapshot';
import { appEditsSpace } from './app-edits-space';

const bot = anAccount('bot', { accountType: 'app', name: 'Diagram Maker' });

ruleTester(appEditsSpace, {
  pass: [
    {
      name: 'people edit, and an app reads and exports',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          may(user('ada'), 'create page'),
          may(user('bot'), 'read space'),
          may(user('bot'), 'export space'),
        ]),
        'confluence.accounts': [anAccount('ada'), bot],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'an app creates and deletes pages',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          may(user('bot'), 'read space'),
          may(user('bot'), 'delete page'),
          may(user('bot'), 'create page'),
        ]),
        'confluence.accounts': [bot],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'An app can edit space "People"',
          evidence: [
            {
              text: 'App Diagram Maker may create page and delete page',
              source: grantsSource,
              data: {
                principal: 'user',
                principalId: 'bot',
                permissions: 'create page, delete page',
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
      snapshot: confluenceSnapshot({
        ...spaceWith([may(user('bot'), 'delete page')], { status: 'archived' }),
        'confluence.accounts': [bot],
      }),
      results: [{ outcome: 'not-applicable', resource: theSpace, reason: 'The space is archived' }],
    },
  ],
  notAvailable: [
    {
      name: 'whether somebody who edits is an app was not read',
      snapshot: confluenceSnapshot(spaceWith([may(user('ada'), 'create page')])),
      results: [
        { outcome: 'not-available', resource: theSpace, reason: 'The account ada was not read' },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an app that is switched off belongs to another rule',
      snapshot: confluenceSnapshot({
        ...spaceWith([may(user('bot'), 'create page')]),
        'confluence.accounts': [{ ...bot, active: false }],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
