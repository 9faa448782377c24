import type { Guest } from '../../domain';
import { ruleTester } from '../rule-tester';
import { confluenceSnapshot, site } from '../testing/snapshot';
import { guestInventory } from './guest-inventory';

const resource = {
  type: 'account',
  id: 'gia',
  name: 'Gia Guest',
  url: `${site}/wiki/people/gia`,
} as const;
const fixUrl = 'https://admin.atlassian.com';

/** Scans are of 2026-11-20: 2026-08-22 is 90 days before, at the same hour. */
function seen(at: string, arrived: boolean): Guest {
  return {
    accountId: 'gia',
    name: 'Gia Guest',
    groupIds: [],
    firstSeen: { at, arrived, again: true },
  };
}

function snapshot(guest: Guest, addedAt?: string) {
  const user = {
    accountId: 'gia',
    name: 'Gia',
    accountType: 'atlassian',
    status: 'active',
    roles: [],
    products: [],
  } as const;
  return confluenceSnapshot({
    'confluence.guests': [guest],
    ...(addedAt === undefined
      ? {}
      : { 'organization.users': [{ ...user, groupIds: [], addedAt }] }),
  });
}

ruleTester(guestInventory, {
  pass: [
    {
      name: 'a guest who came after the first scan, ninety days ago',
      snapshot: snapshot(seen('2026-08-22T06:00:00.000Z', true)),
      results: [{ outcome: 'pass', resource }],
    },
    {
      name: 'a guest whose account is younger than the period',
      snapshot: snapshot(seen('2026-11-20T06:00:00.000Z', false), '2026-10-30T09:00:00.000Z'),
      results: [{ outcome: 'pass', resource }],
    },
    {
      name: 'an administrator who wants to review after half a year',
      snapshot: snapshot(seen('2026-07-01T06:00:00.000Z', true)),
      settings: { thresholds: { dormantDays: 180 } },
      results: [{ outcome: 'pass', resource }],
    },
  ],
  fail: [
    {
      name: 'a guest whom a scan saw ninety-one days ago, new or not',
      snapshot: snapshot(seen('2026-08-21T06:00:00.000Z', false), '2026-11-01T00:00:00.000Z'),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'Gia Guest has been a guest for at least 91 days',
          evidence: [
            {
              text: 'Gia Guest was already a guest in the scan of 2026-08-21',
              source:
                'GET /wiki/rest/api/search/user?sitePermissionTypeFilter=externalCollaborator',
              data: { accountId: 'gia', since: '2026-08-21T06:00:00.000Z', days: 91 },
            },
          ],
          affected: [],
          fixUrl,
        },
      ],
    },
    {
      name: 'a guest whose account the organization has had for a year',
      snapshot: snapshot(seen('2026-11-20T06:00:00.000Z', false), '2025-11-20T06:00:00.000Z'),
      results: [
        {
          outcome: 'fail',
          resource,
          message: 'Gia Guest is a guest whose account has been in the organization for 365 days',
          confidence: 'inferred',
          evidence: [
            {
              text: 'Gia Guest, a guest, has been in the organization since 2025-11-20',
              source: 'POST /admin/v2/orgs/{}/directories/-/users/search',
              data: { accountId: 'gia', since: '2025-11-20T06:00:00.000Z', days: 365 },
            },
          ],
          affected: [],
          fixUrl,
        },
      ],
    },
  ],
  notAvailable: [
    {
      name: 'a guest who was there in the first scan, a month ago',
      snapshot: snapshot(seen('2026-10-20T06:00:00.000Z', false)),
      results: [
        {
          outcome: 'not-available',
          resource,
          reason:
            'The guest was there when guests were first looked at, on 2026-10-20, and Confluence does not say since when',
        },
      ],
    },
    {
      name: 'a guest that no scan has dated',
      snapshot: snapshot({ accountId: 'gia', name: 'Gia Guest', groupIds: [] }),
      results: [
        {
          outcome: 'not-available',
          resource,
          reason: 'Since when the guest has had access is not known',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'an old account that became a guest just now, as a scan saw',
      snapshot: snapshot(seen('2026-11-19T06:00:00.000Z', true), '2020-01-01T00:00:00.000Z'),
      results: [{ outcome: 'pass', resource }],
    },
  ],
});
