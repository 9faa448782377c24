import type { FindingSummary } from '../../../../../src/contract';

/** Findings of one rule and severity, in the order they came. `findings` has at least one. */
export interface FindingGroup {
  readonly key: string;
  readonly first: FindingSummary;
  readonly findings: readonly FindingSummary[];
}

/** Puts findings of the same rule and severity together; groups stand where their first finding stood. */
export function groupFindings(findings: readonly FindingSummary[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingSummary[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups].flatMap(([key, members]) => {
    const [first] = members;
    return first === undefined ? [] : [{ key, first, findings: members }];
  });
}
