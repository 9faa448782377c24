import type { AccessDefinitions } from './access-questions';
import type { ManualControl } from './attestation';
import type { CatalogueEntry } from './catalogue';
import type { Connection, ConnectionKind, ConnectionNeeds, Credential } from './connections';
import type { RuleCoverageDetail } from './coverage';
import type { FindingDetail, FindingSummary, FindingStatus, TicketRef } from './finding';
import type { FindingGroupsPage } from './finding-groups';
import type { Operations } from './operations';
import type { Overview } from './overview';
import type { Product } from './resource';
import type { ScanProgress, ScanSummary } from './scan';
import type { Settings } from './settings';
import type { Severity } from './severity';

/** How the findings table is ordered. */
export const findingSorts = ['severity', 'last-seen', 'first-seen', 'rule'] as const;

export type FindingSort = (typeof findingSorts)[number];

/** One page of the findings table. */
export interface FindingsQuery {
  readonly status: FindingStatus;
  readonly severities?: readonly Severity[];
  readonly products?: readonly Product[];
  /** Ids of rules, at most 20. */
  readonly rules?: readonly string[];
  /** Case-insensitive, matched against title, message, resource name and rule id. */
  readonly search?: string;
  readonly sort: FindingSort;
  readonly descending: boolean;
  /** 1–100. */
  readonly limit: number;
  readonly cursor?: string;
}

/** Which findings to group by rule, and where to go on. */
export type FindingGroupsQuery = Omit<FindingsQuery, 'limit'>;

export interface FindingsPage {
  readonly items: readonly FindingSummary[];
  readonly cursor?: string;
}

/** Whether an issue can be created in the project and type that the settings name. */
export interface IssueTypeOption {
  readonly id: string;
  readonly name: string;
}

/**
 * What the page may ask of the backend: name → payload and result. Both sides are typed from this map, and every
 * payload is validated again when it arrives.
 */
export interface InvokeDefinitions extends AccessDefinitions {
  'overview.get': { payload: undefined; result: Overview };
  'findings.list': { payload: FindingsQuery; result: FindingsPage };
  'findings.groups': { payload: FindingGroupsQuery; result: FindingGroupsPage };
  'findings.get': { payload: { fingerprint: string }; result: FindingDetail };
  'findings.createIssue': { payload: { fingerprint: string }; result: TicketRef };
  'scans.start': { payload: undefined; result: { scanId: string } };
  'scans.cancel': { payload: { scanId: string }; result: ScanSummary };
  'scans.list': {
    payload: { cursor?: string; limit: number };
    result: { items: readonly ScanSummary[]; cursor?: string };
  };
  'scans.progress': { payload: undefined; result: ScanProgress | null };
  'coverage.get': { payload: undefined; result: readonly RuleCoverageDetail[] };
  'connections.list': { payload: undefined; result: readonly Connection[] };
  'connections.needs': { payload: undefined; result: readonly ConnectionNeeds[] };
  'connections.connect': { payload: Credential; result: readonly Connection[] };
  'connections.remove': { payload: { kind: ConnectionKind }; result: readonly Connection[] };
  'settings.get': { payload: undefined; result: { settings: Settings; operations: Operations } };
  'settings.save': {
    payload: { settings: Settings; operations: Operations };
    result: { settings: Settings; operations: Operations };
  };
  /** Every rule, sorted by id. */
  'catalogue.get': { payload: undefined; result: readonly CatalogueEntry[] };
  'attestations.list': { payload: undefined; result: readonly ManualControl[] };
  /** `evidence`: see {@link attestationLetters}. `days`: how long it holds, see {@link attestationDays}. */
  'attestations.save': {
    payload: { rule: string; evidence: string; days?: number };
    result: ManualControl;
  };
  'attestations.withdraw': { payload: { rule: string }; result: ManualControl };
  'tickets.issueTypes': { payload: { projectKey: string }; result: readonly IssueTypeOption[] };
}

export type InvokeName = keyof InvokeDefinitions;

/** Why a call failed. `message` is one sentence for the administrator. */
export interface InvokeError {
  readonly code: 'forbidden' | 'invalid' | 'not-found' | 'conflict' | 'unavailable' | 'internal';
  readonly message: string;
}

/** Every resolver answers with this envelope: errors lose their class on the way to the page. */
export type InvokeResult<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: InvokeError };
