import type { WorldSpaceInput } from '../../atlassian/world/confluence-space';
import type { Access } from './confluence-access';

/** One space of the demo site. */
export interface SpaceRow {
  readonly key: string;
  readonly name: string;
  /** An account id; absent for a space that nobody owns. */
  readonly owner?: string;
  readonly type?: WorldSpaceInput['type'];
  readonly status?: WorldSpaceInput['status'];
  readonly access: readonly Access[];
}
