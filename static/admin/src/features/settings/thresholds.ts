import { thresholdsSchema } from '../../../../../src/contract/settings';
import type { Thresholds } from '../../../../../src/contract';

export type ThresholdName = keyof Thresholds;

/** A threshold as people read it: when a rule starts to object. */
export interface ThresholdField {
  readonly name: ThresholdName;
  readonly label: string;
  readonly unit: string;
}

export interface ThresholdSection {
  readonly title: string;
  readonly fields: readonly ThresholdField[];
}

/** Every threshold, by what it is about. */
export const thresholdSections: readonly ThresholdSection[] = [
  {
    title: 'People',
    fields: [
      { name: 'dormantDays', label: 'An account is dormant after', unit: 'days' },
      { name: 'maxAdmins', label: 'Administrators are too many above', unit: 'people' },
      { name: 'minOrgAdmins', label: 'Organization admins are too few below', unit: 'people' },
      { name: 'broadGroupMembers', label: 'A group is broad above', unit: 'members' },
      {
        name: 'directUsersPerSpace',
        label: 'Direct grants in a space are too many above',
        unit: 'people',
      },
    ],
  },
  {
    title: 'Content',
    fields: [
      { name: 'staleProjectDays', label: 'A project is stale after', unit: 'days' },
      { name: 'staleRepositoryDays', label: 'A repository is stale after', unit: 'days' },
      { name: 'minApprovals', label: 'A pull request needs at least', unit: 'approvals' },
    ],
  },
  {
    title: 'Keys and tokens',
    fields: [
      { name: 'unusedDays', label: 'A key or token is unused after', unit: 'days' },
      { name: 'staleKeyDays', label: 'A deploy or SSH key is old after', unit: 'days' },
      { name: 'tokenMaxDays', label: 'An API token may live for', unit: 'days' },
      { name: 'keyExpiryDays', label: 'Warn before an API key expires', unit: 'days' },
    ],
  },
  {
    title: 'Changes and records',
    fields: [
      { name: 'recentDays', label: 'A change is recent for', unit: 'days' },
      { name: 'minRetentionDays', label: 'Audit records are kept for at least', unit: 'days' },
    ],
  },
];

/** What a threshold may be: whole numbers from `min` to `max`. */
export interface ThresholdRange {
  readonly min: number;
  readonly max: number;
  readonly initial: number;
}

/** The range of a threshold, as the schema has it. */
export function thresholdRange(name: ThresholdName): ThresholdRange {
  const schema = thresholdsSchema.shape[name];
  const { minValue, maxValue } = schema.unwrap();
  return {
    min: minValue ?? 0,
    max: maxValue ?? Number.MAX_SAFE_INTEGER,
    initial: thresholdsSchema.parse({})[name],
  };
}
