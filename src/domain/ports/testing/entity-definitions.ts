import type { EntityName } from '../entity-store';

/** An entity as the manifest declares it. */
export interface EntityDefinition {
  readonly attributes: readonly string[];
  readonly indexes: readonly EntityIndex[];
}

export interface EntityIndex {
  readonly name: string;
  readonly partition: readonly string[];
  readonly range: string;
}

/** What manifest.yml declares. A test compares the two. */
export const entityDefinitions: Readonly<Record<EntityName, EntityDefinition>> = {
  finding: {
    attributes: [
      'status',
      'severity',
      'severityOrder',
      'product',
      'rule',
      'title',
      'message',
      'searchText',
      'confidence',
      'resource',
      'affectedCount',
      'affectedType',
      'blastRadius',
      'firstSeenAt',
      'lastSeenAt',
      'closedAt',
      'ticket',
    ],
    indexes: [
      { name: 'by-severity', partition: ['status'], range: 'severityOrder' },
      { name: 'by-last-seen', partition: ['status'], range: 'lastSeenAt' },
      { name: 'by-first-seen', partition: ['status'], range: 'firstSeenAt' },
      { name: 'by-rule', partition: ['status'], range: 'rule' },
      { name: 'of-rule', partition: ['status', 'rule'], range: 'severityOrder' },
    ],
  },
  scan: {
    attributes: ['kind', 'startedAt', 'summary'],
    indexes: [{ name: 'by-start', partition: ['kind'], range: 'startedAt' }],
  },
};
