import { createHash } from 'node:crypto';
import type { WorldInput } from '../../atlassian/world/schema';
import { castId } from './cast';
import { groupNames as groups } from './groups';
import { groupIdOf } from './identifiers';

type AuditInput = NonNullable<NonNullable<WorldInput['confluence']>['audit']>[number];

const day = 24 * 60 * 60 * 1000;

/** What the audit log of the demo site remembers of the weeks before a moment. */
export function demoConfluenceAudit(now: Date): AuditInput[] {
  return Object.values(records(now));
}

type Handle = keyof ReturnType<typeof records>;

/** The id that a finding about a record has: records have none, so it stands for what they say. */
export function auditEventId(handle: Handle, now: Date): string {
  const record: AuditInput = records(now)[handle];
  const { name = '', objectType = '' } = record.affectedObject ?? {};
  const content = [
    Date.parse(record.createdAt),
    record.authorId ?? '',
    record.summary,
    objectType,
    objectType === 'Group' ? `${name}:${groupIdOf(name)}` : name,
    (record.changedValues ?? []).map((value) => [value.name, value.newValue]),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);
}

/** The ids of everything that the audit log of the demo site remembers. */
export function auditEventIds(now: Date): readonly string[] {
  return (Object.keys(records(now)) as Handle[]).map((handle) => auditEventId(handle, now));
}

function records(now: Date) {
  const ago = (days: number, seconds = 0) =>
    new Date(now.getTime() - days * day + seconds * 1000).toISOString();
  return {
    published: {
      authorId: castId('shanthi'),
      createdAt: ago(6),
      summary: 'Space permission added',
      category: 'Permissions',
      affectedObject: { name: 'Tender Responses', objectType: 'Space' },
      changedValues: [
        { name: 'Type', oldValue: '', newValue: 'View space' },
        { name: 'Group or user', oldValue: '', newValue: 'Anonymous' },
      ],
    },
    newSpace: {
      authorId: castId('birgit'),
      createdAt: ago(9),
      summary: 'Space created',
      category: 'Spaces',
      affectedObject: { name: 'Fleet Coordination', objectType: 'Space' },
    },
    newSpacePermission: {
      authorId: castId('birgit'),
      createdAt: ago(9, 2),
      summary: 'Space permission added',
      category: 'Permissions',
      affectedObject: { name: 'Fleet Coordination', objectType: 'Space' },
      associatedObjects: [{ name: groups.projectOffice, objectType: 'Group' }],
      changedValues: [{ name: 'Type', oldValue: '', newValue: 'Administer space' }],
    },
    exported: {
      authorId: castId('raj'),
      createdAt: ago(12),
      summary: 'Space exported',
      category: 'Import/Export',
      affectedObject: { name: 'Company Metrics', objectType: 'Space' },
    },
    newAdministrator: {
      authorId: castId('tobias'),
      createdAt: ago(20),
      summary: 'User added to group',
      category: 'Users and groups',
      affectedObject: { name: groups.confluenceAdmins, objectType: 'Group' },
      associatedObjects: [{ name: 'Rohan Mehta', objectType: 'User' }],
    },
    newColleague: {
      createdAt: ago(21),
      summary: 'User added to group',
      category: 'Users and groups',
      affectedObject: { name: groups.allStaff, objectType: 'Group' },
      associatedObjects: [{ name: 'Oksana Melnyk', objectType: 'User' }],
    },
    newApp: {
      createdAt: ago(44),
      summary: 'App installed',
      category: 'Apps',
      affectedObject: { name: 'Diagram Deck', objectType: 'App' },
    },
  } as const satisfies Readonly<Record<string, AuditInput>>;
}
