import type { WorldInput } from '../../atlassian/world/schema';
import { castId } from './cast';

type AuditInput = NonNullable<NonNullable<WorldInput['confluence']>['audit']>[number];

const day = 24 * 60 * 60 * 1000;

/** What the audit log of the demo site remembers of the weeks before a moment. */
export function demoConfluenceAudit(now: Date): AuditInput[] {
  const ago = (days: number) => new Date(now.getTime() - days * day).toISOString();
  return [
    {
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
    {
      authorId: castId('raj'),
      createdAt: ago(12),
      summary: 'Space exported',
      category: 'Import/Export',
      affectedObject: { name: 'Company Metrics', objectType: 'Space' },
    },
    {
      authorId: castId('tobias'),
      createdAt: ago(20),
      summary: 'User added to group',
      category: 'Users and groups',
      affectedObject: { name: 'confluence-admins-kestrel-freight', objectType: 'Group' },
      associatedObjects: [{ name: 'Rohan Mehta', objectType: 'User' }],
    },
    {
      createdAt: ago(44),
      summary: 'App installed',
      category: 'Apps',
      affectedObject: { name: 'Diagram Deck', objectType: 'App' },
    },
  ];
}
