import { z } from 'zod';
import { findingStatuses, products, resourceTypes, severities } from '../contract';
import type { FindingSummary, Product, ResourceType, Severity } from '../contract';

const resourceSchema = z.object({
  type: z.enum(resourceTypes),
  id: z.string(),
  name: z.string(),
  url: z.string().exactOptional(),
});

const ticketSchema = z.object({ issueId: z.string(), issueKey: z.string(), url: z.string() });

const recordSchema = z.object({
  rule: z.string(),
  title: z.string(),
  message: z.string(),
  severity: z.enum(severities),
  confidence: z.enum(['confirmed', 'inferred']),
  status: z.enum(findingStatuses),
  resource: resourceSchema,
  affectedCount: z.int(),
  affectedType: z.enum(resourceTypes).exactOptional(),
  blastRadius: z.int().exactOptional(),
  firstSeenAt: z.string(),
  lastSeenAt: z.string(),
  closedAt: z.string().exactOptional(),
  ticket: ticketSchema.exactOptional(),
});

const stakeDigits = 9;
const mostAtStake = 10 ** stakeDigits - 1;

/** A finding's row as the entity `finding` of the manifest; its key is the fingerprint. */
export type FindingRecord = z.output<typeof recordSchema> & {
  /** Sorts the most urgent first: its severity's rank, then what is at stake, then the rule, then the fingerprint. */
  readonly severityOrder: string;
  readonly product: Product;
  /** Lower case: title, message, resource name and rule id. */
  readonly searchText: string;
};

/** The row of a finding. Attributes are exactly those of the manifest. */
export function toRecord({ fingerprint, ...finding }: FindingSummary): FindingRecord {
  const { severity, rule, title, message, resource } = finding;
  const stake = mostAtStake - Math.min(mostAtStake, finding.blastRadius ?? finding.affectedCount);
  return {
    ...finding,
    severityOrder: [
      severityRank(severity),
      String(stake).padStart(stakeDigits, '0'),
      rule,
      fingerprint,
    ].join(':'),
    product: productOf(rule, resource.type),
    searchText: [title, message, resource.name, rule].join(' ').toLowerCase(),
  };
}

/** @throws when the row is not what {@link toRecord} writes */
export function fromRecord(fingerprint: string, value: unknown): FindingSummary {
  return { fingerprint, ...recordSchema.parse(value) };
}

/** The beginning of `severityOrder`: "0" for critical, "4" for info. */
export function severityRank(severity: Severity): string {
  return String(severities.indexOf(severity));
}

/** The product a finding is listed under: the folder of its rule, or else the owner of its resource. */
export function productOf(rule: string, type: ResourceType): Product {
  const folder = products.find((product) => rule.startsWith(`${product}/`));
  if (folder !== undefined) return folder;
  const owner = products.find((product) => type.startsWith(`${product}:`));
  return owner ?? (type === 'app' ? 'apps' : 'organization');
}
