import type { ConfluenceChange, ConfluenceEvent } from '../../domain';
import { ruleTester } from '../rule-tester';
import { confluenceSnapshot, refused } from '../testing/snapshot';
import { recentRiskyChange } from './recent-risky-change';

function anEvent(change: ConfluenceChange, more: Partial<ConfluenceEvent> = {}): ConfluenceEvent {
  return {
    id: 'e1',
    change,
    summary: 'Space permission added',
    at: '2026-11-14T10:00:00.000Z',
    actorId: 'ada',
    actorName: 'Ada Admin',
    object: { type: 'Space', name: 'People' },
    others: [],
    values: [],
    ...more,
  };
}

function resource(id: string, name: string) {
  return { type: 'confluence:audit-event', id, name } as const;
}

const toAnonymous = anEvent('space-permission-added', {
  values: [
    { label: 'Type', value: 'View space' },
    { label: 'Group or user', value: 'Anonymous' },
  ],
});
const nothing = { type: '', name: '' };
const source = 'GET /wiki/rest/api/audit';
const data = { eventId: 'e1', at: '2026-11-14T10:00:00.000Z', actorId: 'ada' };

const joined = anEvent('member-added', {
  summary: 'User added to group',
  object: { type: 'Group', name: 'wiki-admins', groupId: 'g1' },
  others: [{ type: 'User', name: 'Max Member' }],
});
const admins = {
  groupId: 'g1',
  name: 'wiki-admins',
  access: 'admin',
  openToJoin: false,
} as const;

ruleTester(recentRiskyChange, {
  pass: [
    {
      name: 'somebody joined a group that administers nothing, though it has the same name',
      snapshot: confluenceSnapshot({
        'confluence.events': [joined],
        'confluence.accessGroups': [{ ...admins, groupId: 'g2' }],
      }),
      results: [{ outcome: 'pass', resource: resource('e1', 'User added to group: wiki-admins') }],
    },
  ],
  fail: [
    {
      name: 'permissions given to anonymous visitors, two at once',
      snapshot: confluenceSnapshot({
        'confluence.events': [
          anEvent('space-permission-added', { id: 'e2', at: '2026-11-14T10:00:30.000Z' }),
          toAnonymous,
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: resource('e1', 'Space permission added: People'),
          message: 'Ada Admin changed permissions of "People" on 2026-11-14',
          evidence: [
            {
              text: 'Ada Admin: Space permission added, "People" (Type: View space and Group or user: Anonymous)',
              source,
              data,
            },
            {
              text: 'Ada Admin: Space permission added, "People"',
              source,
              data: { ...data, eventId: 'e2', at: '2026-11-14T10:00:30.000Z' },
            },
          ],
          affected: [],
        },
      ],
    },
    {
      name: 'two exports of one space, an hour apart, and an app',
      snapshot: confluenceSnapshot({
        'confluence.events': [
          anEvent('space-exported', { summary: 'Space exported' }),
          anEvent('space-exported', {
            id: 'e2',
            summary: 'Space exported',
            at: '2026-11-14T11:00:00.000Z',
          }),
          {
            id: 'e3',
            change: 'app-installed',
            summary: 'App installed',
            at: '2026-11-15T10:00:00.000Z',
            actorName: 'System',
            object: { type: 'App', name: 'Diagrams' },
            others: [],
            values: [],
          },
        ],
      }),
      results: [
        {
          outcome: 'fail',
          resource: resource('e1', 'Space exported: People'),
          message: 'Ada Admin exported "People" on 2026-11-14',
          evidence: [{ text: 'Ada Admin: Space exported, "People"', source, data }],
          affected: [],
        },
        {
          outcome: 'fail',
          resource: resource('e2', 'Space exported: People'),
          message: 'Ada Admin exported "People" on 2026-11-14',
          evidence: [
            {
              text: 'Ada Admin: Space exported, "People"',
              source,
              data: { ...data, eventId: 'e2', at: '2026-11-14T11:00:00.000Z' },
            },
          ],
          affected: [],
        },
        {
          outcome: 'fail',
          resource: resource('e3', 'App installed: Diagrams'),
          message: 'System installed app "Diagrams" on 2026-11-15',
          evidence: [
            {
              text: 'System: App installed, "Diagrams"',
              source,
              data: { eventId: 'e3', at: '2026-11-15T10:00:00.000Z', actorId: null },
            },
          ],
          affected: [],
        },
      ],
    },
    {
      name: 'somebody made an administrator',
      snapshot: confluenceSnapshot({
        'confluence.events': [joined],
        'confluence.accessGroups': [admins],
      }),
      results: [
        {
          outcome: 'fail',
          resource: resource('e1', 'User added to group: wiki-admins'),
          message:
            'Ada Admin added somebody to group "wiki-admins", which administers Confluence, on 2026-11-14',
          evidence: [
            {
              text: 'Ada Admin: User added to group, "wiki-admins" (User Max Member)',
              source,
              data,
            },
          ],
          affected: [],
        },
      ],
    },
    {
      name: 'a group known by name only, global permissions and public links',
      snapshot: confluenceSnapshot({
        'confluence.events': [
          { ...joined, object: { type: 'Group', name: 'wiki-admins' } },
          anEvent('global-permission-added', { id: 'e2', object: nothing }),
          anEvent('public-links-enabled', { id: 'e3', object: nothing }),
        ],
        'confluence.accessGroups': [{ ...admins, access: 'site-admin' }],
      }),
      results: [
        [
          'e1',
          'User added to group: wiki-admins',
          'Ada Admin added somebody to group "wiki-admins", which administers the site,',
          'User added to group, "wiki-admins" (User Max Member)',
        ],
        [
          'e2',
          'Space permission added',
          'Ada Admin changed the global permissions of Confluence',
          'Space permission added',
        ],
        [
          'e3',
          'Space permission added',
          'Ada Admin switched on public links',
          'Space permission added',
        ],
      ].map(([id = '', name = '', message = '', text = '']) => ({
        outcome: 'fail' as const,
        resource: resource(id, name),
        message: `${message} on 2026-11-14`,
        evidence: [{ text: `Ada Admin: ${text}`, source, data: { ...data, eventId: id } }],
        affected: [],
      })),
    },
  ],
  notAvailable: [
    {
      name: 'somebody joined a group, and which groups administer could not be read',
      snapshot: confluenceSnapshot(
        { 'confluence.events': [joined] },
        { 'confluence.accessGroups': [refused] },
      ),
      results: [
        {
          outcome: 'not-available',
          resource: resource('e1', 'User added to group: wiki-admins'),
          reason:
            'Whether group "wiki-admins" administers Confluence could not be read: Jira refused the request (403)',
        },
      ],
    },
  ],
  nearMiss: [
    {
      name: 'the permissions that a new space comes with',
      snapshot: confluenceSnapshot({
        'confluence.events': [
          anEvent('space-created', { id: 'e0', at: '2026-11-14T09:59:58.000Z' }),
          toAnonymous,
        ],
      }),
      results: [],
    },
    {
      name: 'a change of last quarter',
      snapshot: confluenceSnapshot({
        'confluence.events': [{ ...toAnonymous, at: '2026-10-20T10:00:00.000Z' }],
      }),
      results: [],
    },
  ],
});
