import type { Thresholds } from '../../../../../src/contract';

/** What a threshold is called, counted in, and for. */
export interface ThresholdWords {
  readonly key: keyof Thresholds;
  readonly label: string;
  readonly unit: string;
  readonly help: string;
}

/** Every threshold, in the order of the form. */
export const thresholdWords: readonly ThresholdWords[] = [
  {
    key: 'maxAdmins',
    label: 'Most administrators',
    unit: 'people',
    help: 'More than this is too many, for the site and for a project.',
  },
  {
    key: 'minOrgAdmins',
    label: 'Fewest organization admins',
    unit: 'people',
    help: 'Fewer than this and one lost account locks you out.',
  },
  {
    key: 'broadGroupMembers',
    label: 'Broad group',
    unit: 'members',
    help: 'A group that opens a product and is larger counts as everyone.',
  },
  {
    key: 'directUsersPerSpace',
    label: 'People granted directly in a space',
    unit: 'people',
    help: 'More than this should be a group.',
  },
  {
    key: 'dormantDays',
    label: 'Dormant account',
    unit: 'days',
    help: 'Without activity for this long.',
  },
  {
    key: 'unusedDays',
    label: 'Unused token or key',
    unit: 'days',
    help: 'Without use for this long.',
  },
  {
    key: 'tokenMaxDays',
    label: 'Longest life of a token',
    unit: 'days',
    help: 'A token that expires later, or never, is too long-lived.',
  },
  {
    key: 'keyExpiryDays',
    label: 'Key about to expire',
    unit: 'days',
    help: 'Warned about this long before.',
  },
  { key: 'staleKeyDays', label: 'Old deploy or SSH key', unit: 'days', help: 'Older than this.' },
  {
    key: 'staleProjectDays',
    label: 'Stale project',
    unit: 'days',
    help: 'No issue changed for this long.',
  },
  {
    key: 'staleRepositoryDays',
    label: 'Stale repository',
    unit: 'days',
    help: 'No commit for this long.',
  },
  {
    key: 'recentDays',
    label: 'Recent change',
    unit: 'days',
    help: 'Changes within this time are reported for review.',
  },
  {
    key: 'minRetentionDays',
    label: 'Shortest audit retention',
    unit: 'days',
    help: 'Audit records kept for less are too short-lived.',
  },
  {
    key: 'minApprovals',
    label: 'Approvals of a pull request',
    unit: 'approvals',
    help: 'Fewer than this is too few.',
  },
];
