import type { SpaceSecrets } from '../../domain';
import { ruleTester } from '../rule-tester';
import { accessClass, may, spaceWith, theSpace } from '../testing/confluence';
import { confluenceSnapshot, hidden } from '../testing/snapshot';
import { secretsInPublicSpace } from './secrets-in-public-space';

const open = {
  'confluence.site': [{ roleMode: 'roles', anonymousUse: 'allowed' }],
  ...spaceWith([may(accessClass('anonymous-users'), 'read space')]),
} as const;

function found(change: Partial<SpaceSecrets>): { 'confluence.spaceSecrets': SpaceSecrets[] } {
  return { 'confluence.spaceSecrets': [{ spaceId: '40', content: [], more: false, ...change }] };
}

function failed(pages: string, ...content: readonly (readonly [string, string])[]) {
  return {
    outcome: 'fail' as const,
    resource: theSpace,
    message: `Public space "People" has ${pages} that may hold a credential`,
    confidence: 'inferred' as const,
    evidence: content.map(([id, title]) => ({
      text: `"${title}" looks as if a credential stood in it`,
      source: 'GET /wiki/rest/api/search',
      data: { contentId: id },
    })),
    affected: [],
    fixUrl: theSpace.url ?? '',
  };
}

ruleTester(secretsInPublicSpace, {
  pass: [
    {
      name: 'a public space in which nothing was found',
      snapshot: confluenceSnapshot({ ...open, ...found({}) }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'one page of a public space',
      snapshot: confluenceSnapshot({
        ...open,
        ...found({ content: [{ id: '7', title: 'Deployment' }] }),
      }),
      results: [failed('1 page', ['7', 'Deployment'])],
    },
    {
      name: 'more pages than were listed, in a space that Confluence says is open',
      snapshot: confluenceSnapshot({
        'confluence.site': [{ roleMode: 'pre-roles', anonymousUse: 'allowed' }],
        ...spaceWith([]),
        'confluence.anonymousReads': [{ spaceId: '40', canRead: true }],
        ...found({
          content: [
            { id: '7', title: 'Deployment' },
            { id: '8', title: 'Backup' },
          ],
          more: true,
        }),
      }),
      results: [failed('at least 2 pages', ['7', 'Deployment'], ['8', 'Backup'])],
    },
  ],
  notApplicable: [
    {
      name: 'a space that is not public',
      snapshot: confluenceSnapshot(spaceWith([])),
      results: [
        {
          outcome: 'not-applicable',
          resource: theSpace,
          reason: 'Anonymous visitors cannot read it',
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'the search was refused',
      snapshot: confluenceSnapshot(open, { 'confluence.spaceSecrets': [hidden('40')] }),
      results: [
        { outcome: 'not-available', resource: theSpace, reason: 'Jira refused the request (403)' },
      ],
    },
    {
      name: 'the space was not searched',
      snapshot: confluenceSnapshot(open),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'It was not searched for credentials',
        },
      ],
    },
    {
      name: 'whether the space is public is not known',
      snapshot: confluenceSnapshot({
        'confluence.site': [{ roleMode: 'pre-roles', anonymousUse: 'allowed' }],
        ...spaceWith([]),
      }),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'Confluence was not asked what visitors can read in it',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'credentials in a space that only colleagues read',
      snapshot: confluenceSnapshot({
        ...open,
        ...spaceWith([may(accessClass('all-licensed-users'), 'read space')]),
        ...found({ content: [{ id: '7', title: 'Deployment' }] }),
      }),
      results: [
        {
          outcome: 'not-applicable',
          resource: theSpace,
          reason: 'Anonymous visitors cannot read it',
        },
      ],
    },
  ],
});
