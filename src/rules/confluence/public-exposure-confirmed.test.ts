import type { VisitorView } from '../../domain';
import { ruleTester } from '../rule-tester';
import { aSpace, spaceFixUrl, theSpace } from '../testing/confluence';
import { confluenceSnapshot, hidden, refused, site } from '../testing/snapshot';
import { publicExposureConfirmed } from './public-exposure-confirmed';

const people = { id: '40', key: 'HR', name: 'People' };
const open = { 'confluence.site': [{ roleMode: 'roles', anonymousUse: 'allowed' }] } as const;

function seen(view: Partial<VisitorView>) {
  return {
    'confluence.spaces': [aSpace()],
    'confluence.visitorView': [{ answers: true, spaces: [], ...view }],
  };
}

function confirmed(name: string, id: string, fixUrl: string) {
  return {
    message: `Anyone on the internet is given space "${name}" by Confluence`,
    evidence: [
      {
        text: `A request without credentials returned space "${name}"`,
        source: 'GET /wiki/api/v2/spaces',
        data: { spaceId: id, authenticated: false },
      },
    ],
    affected: [],
    fixUrl,
  };
}

ruleTester(publicExposureConfirmed, {
  pass: [
    {
      name: 'a stranger is given nothing',
      snapshot: confluenceSnapshot({ ...open, ...seen({}) }),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
    {
      name: 'strangers are refused, as they are everywhere on the site',
      snapshot: confluenceSnapshot(seen({ answers: false })),
      results: [{ outcome: 'pass', resource: theSpace }],
    },
  ],
  fail: [
    {
      name: 'a stranger is given the space, and one that the app does not see',
      snapshot: confluenceSnapshot({
        ...open,
        ...seen({ spaces: [people, { id: '50', key: 'OLD', name: 'Old wiki' }] }),
      }),
      results: [
        { outcome: 'fail', resource: theSpace, ...confirmed('People', '40', spaceFixUrl) },
        {
          outcome: 'fail',
          resource: {
            type: 'confluence:space',
            id: '50',
            name: 'Old wiki',
            url: `${site}/wiki/spaces/OLD`,
          },
          ...confirmed('Old wiki', '50', `${site}/wiki/spaces/spacepermissions.action?key=OLD`),
        },
      ],
    },
    {
      name: 'a stranger is given the space, whatever Confluence says of strangers',
      snapshot: confluenceSnapshot(seen({ spaces: [people] })),
      results: [{ outcome: 'fail', resource: theSpace, ...confirmed('People', '40', spaceFixUrl) }],
    },
  ],
  notAvailable: [
    {
      name: 'strangers may use Confluence, and its API does not answer them',
      snapshot: confluenceSnapshot({ ...open, ...seen({ answers: false }) }),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason:
            'Confluence does not answer strangers who use its API, so whether it shows them the space could not be tried',
        },
      ],
    },
    {
      name: 'the list that a stranger gets breaks off',
      snapshot: confluenceSnapshot(
        { ...open, ...seen({}) },
        { 'confluence.visitorView': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
    {
      name: 'what a stranger gets of the space cannot be read',
      snapshot: confluenceSnapshot(
        { ...open, ...seen({}) },
        { 'confluence.visitorView': [hidden(theSpace.id)] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: theSpace,
          reason: 'Jira refused the request (403)',
        },
      ],
    },
  ],
});
