import type { ResourceRef, ResourceType } from './resource';
import type { Severity } from './severity';

/** Where a finding stands. `gone` = its resource no longer exists or its rule was switched off; `resolved` needs a positive pass. */
export const findingStatuses = ['open', 'resolved', 'gone'] as const;

export type FindingStatus = (typeof findingStatuses)[number];

/** `confirmed` = read from the product; `inferred` = concluded from indirect evidence. */
export type Confidence = 'confirmed' | 'inferred';

/** One fact that supports a finding. `text` is a sentence; `source` the request that showed it; `data` the raw values. */
export interface Evidence {
  readonly text: string;
  readonly source: string;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
}

/** What to do about a finding. `steps` are sentences in order; `url` opens the place in the product where it is done. */
export interface Remediation {
  readonly summary: string;
  readonly steps: readonly string[];
  readonly url?: string;
}

/** The Jira issue of a finding. */
export interface TicketRef {
  readonly issueId: string;
  readonly issueKey: string;
  readonly url: string;
}

/** One row of the findings table. Times are ISO-8601 UTC. */
export interface FindingSummary {
  readonly fingerprint: string;
  readonly rule: string;
  readonly title: string;
  /** The rule's title said of this resource, e.g. "Anyone on the internet can browse 12 projects". */
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly status: FindingStatus;
  readonly resource: ResourceRef;
  readonly affectedCount: number;
  /** What is affected, where all of it is of one type. */
  readonly affectedType?: ResourceType;
  /**
   * How much the account, app, group, token or key that it is about can read, change and administer, as the access map
   * weighs it. Ranks findings of equal severity; where it is absent, what is affected does.
   */
  readonly blastRadius?: number;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  readonly closedAt?: string;
  readonly ticket?: TicketRef;
}

/** What happened to a finding in one scan, or by a person. Newest last in a history. */
export interface FindingEvent {
  readonly at: string;
  readonly kind:
    'opened' | 'reopened' | 'resolved' | 'gone' | 'severity-changed' | 'ticket-created';
  readonly scanId?: string;
  readonly note?: string;
}

/** Everything the finding panel shows. */
export interface FindingDetail extends FindingSummary {
  readonly rationale: string;
  readonly threat: string;
  readonly references: readonly string[];
  readonly affected: readonly ResourceRef[];
  readonly evidence: readonly Evidence[];
  readonly remediation: Remediation;
  readonly history: readonly FindingEvent[];
}
