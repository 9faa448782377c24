import type { Severity } from './severity';

/** How long an attestation is believed, in days, unless the person chooses otherwise, and at most. */
export const attestationDays = { initial: 90, max: 365 } as const;

/** How many letters the evidence of an attestation has. */
export const attestationLetters = { min: 10, max: 2_000 } as const;

/** A person's word, with evidence, that a control is in place which no API shows. Times are ISO-8601 UTC. */
export interface Attestation {
  /** The id of the rule that asks for it. */
  readonly rule: string;
  /** What was looked at, by whom it can be shown, in the person's own words. */
  readonly evidence: string;
  readonly accountId: string;
  readonly at: string;
  readonly expiresAt: string;
}

/** What somebody once said of a control. */
export type AttestationEvent =
  | ({ readonly kind: 'attested' } & Omit<Attestation, 'rule'>)
  | { readonly kind: 'withdrawn'; readonly accountId: string; readonly at: string };

/** A control that no API shows, and where it stands now. */
export interface ManualControl {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  /** Why it matters. */
  readonly rationale: string;
  /** What an auditor would ask to see. */
  readonly evidence: string;
  /** How to look at it and put it right, sentences in order. */
  readonly steps: readonly string[];
  readonly references: readonly string[];
  readonly outcome: 'attested' | 'unattested';
  /** Until when it is attested, or why it is not, in a sentence. */
  readonly reason: string;
  /** The last one that was not withdrawn; it may have expired. */
  readonly attestation?: Attestation;
  /** Newest last. */
  readonly history: readonly AttestationEvent[];
}
