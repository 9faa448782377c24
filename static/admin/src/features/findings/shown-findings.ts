import type { FindingSummary } from '../../../../../src/contract';
import type { FindingFilter } from './finding-filter';
import type { FindingGroup } from './group-findings';
import { groupFindings } from './group-findings';

/** The groups that the table shows; undefined when it shows a plain list. */
export function shownGroups(
  filter: FindingFilter,
  findings: readonly FindingSummary[],
): readonly FindingGroup[] | undefined {
  return filter.grouped && filter.rules.length !== 1 ? groupFindings(findings) : undefined;
}

/** Findings in the order in which the table shows them. */
export function shownFindings(
  filter: FindingFilter,
  findings: readonly FindingSummary[],
): readonly FindingSummary[] {
  return shownGroups(filter, findings)?.flatMap((group) => group.findings) ?? findings;
}
