import type { RuleCoverage } from './coverage';
import type { Confidence, Evidence, FindingStatus, Remediation } from './finding';
import type { ResourceRef, ResourceType } from './resource';
import type { Severity } from './severity';

/** The JSON result of a scan. A public contract: keys are stable, arrays are sorted, equal snapshots give equal findings. */
export interface ScanReport {
  readonly scan: {
    readonly id: string;
    readonly startedAt: string;
    readonly finishedAt: string;
    readonly status: 'complete' | 'partial';
    readonly requests: number;
    readonly points: number;
  };
  readonly coverage: readonly RuleCoverage[];
  readonly findings: readonly ReportFinding[];
}

/** One open finding in a {@link ScanReport}. */
export interface ReportFinding {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly fingerprint: string;
  readonly status: FindingStatus;
  readonly resource: ResourceRef;
  readonly affected: readonly {
    readonly type: ResourceType;
    readonly id: string;
    readonly name: string;
  }[];
  readonly evidence: readonly Evidence[];
  readonly remediation: Remediation;
}
