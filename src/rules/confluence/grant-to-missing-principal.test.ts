import { ruleTester } from '../rule-tester';
import {
  accessClass,
  may,
  grantsSource,
  group,
  spaceFixUrl,
  spaceWith,
  theSpace,
  user,
} from '../testing/confluence';
import { anAccount } from '../testing/jira';
import { confluenceSnapshot, hidden, refused } from '../testing/snapshot';
import { grantToMissingPrincipal } from './grant-to-missing-principal';

const left = anAccount('lena', { active: false });
const deleted = anAccount('bob', { exists: false, active: false, accountType: 'unknown' });

function evidence(text: string, principal: string, principalId: string) {
  return {
    text: `${text} may read space`,
    source: grantsSource,
    data: { principal, principalId, permissions: 'read space' },
  };
}

ruleTester(grantToMissingPrincipal, {
  pass: [
    {
      name: 'the group exists and the user is active',
      snapshot: confluenceSnapshot({
        ...spaceWith([may(group('g-hr'), 'read space'), may(user('ada'), 'read space')]),
        'confluence.groups': [{ groupId: 'g-hr', name: 'people-team', openToJoin: false }],
        'confluence.accounts': [anAccount('ada')],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'a deleted group, a deactivated user, a deactivated guest and a deleted user',
      snapshot: confluenceSnapshot(
        {
          ...spaceWith([
            may(group('g-old'), 'read space'),
            may(user('lena'), 'read space'),
            may({ type: 'guest', id: 'gus' }, 'read space'),
            may(user('bob'), 'read space'),
            may(user('ada'), 'read space'),
          ]),
          'confluence.accounts': [
            anAccount('ada'),
            deleted,
            anAccount('gus', { active: false }),
            left,
          ],
        },
        { 'confluence.groups': [hidden('g-other')] },
      ),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Space "People" has grants to groups or users that are gone',
          evidence: [
            evidence('Group g-old, which no longer exists,', 'group', 'g-old'),
            evidence('Lena, who is deactivated,', 'user', 'lena'),
            evidence('Gus, who is deactivated,', 'guest', 'gus'),
            evidence('Account bob, which no longer exists,', 'user', 'bob'),
          ],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
    {
      name: 'a leaver in somebody else’s personal space',
      snapshot: confluenceSnapshot({
        ...spaceWith([may(user('lena'), 'read space')], { type: 'personal' }),
        'confluence.accounts': [left],
      }),
      results: [
        {
          outcome: 'fail',
          resource: theSpace,
          message: 'Space "People" has grants to groups or users that are gone',
          evidence: [evidence('Lena, who is deactivated,', 'user', 'lena')],
          affected: [],
          fixUrl: spaceFixUrl,
        },
      ],
    },
  ],
  notApplicable: [
    {
      name: 'an archived space',
      snapshot: confluenceSnapshot(
        spaceWith([may(group('g-old'), 'read space')], { status: 'archived' }),
      ),
      results: [{ outcome: 'not-applicable', resource: theSpace, reason: 'The space is archived' }],
    },
  ],
  notAvailable: [
    {
      name: 'which groups exist could not be read',
      snapshot: confluenceSnapshot(spaceWith([may(group('g-hr'), 'read space')]), {
        'confluence.groups': [refused],
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'Whether group g-hr exists could not be read: Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'the account was not read',
      snapshot: confluenceSnapshot(spaceWith([may(user('ada'), 'read space')])),
      results: [
        { outcome: 'not-available', resource: theSpace, reason: 'The account ada was not read' },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the owner of a personal space who left is another rule’s finding',
      snapshot: confluenceSnapshot({
        ...spaceWith([may(user('lena'), 'administer space')], {
          type: 'personal',
          ownerId: 'lena',
        }),
        'confluence.accounts': [left],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
    {
      name: 'classes always exist, and an app that is switched off belongs to another rule',
      snapshot: confluenceSnapshot({
        ...spaceWith([
          may(accessClass('all-licensed-users'), 'read space'),
          may(user('bot'), 'read space'),
        ]),
        'confluence.accounts': [anAccount('bot', { active: false, accountType: 'app' })],
      }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
});
