import type { CatalogueEntry } from '../../../../../../src/contract';

/** A rule of the catalogue that no scan has asked, with what a test says of it. */
export function entryOf(id: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry {
  return {
    id,
    title: `Title of ${id}`,
    severity: 'high',
    resource: 'jira:project',
    sources: ['jira'],
    rationale: 'Why.',
    threat: '',
    evidence: 'What.',
    remediation: ['How.'],
    options: [],
    controls: {},
    references: [],
    disabled: false,
    ...more,
  };
}
