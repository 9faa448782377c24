import type { WorldSpaceInput } from '../../atlassian/world/confluence-space';
import type { Access } from './confluence-access';
import type { ClassificationName } from './confluence-classifications';

/** One space of the demo site. */
export interface SpaceRow {
  readonly key: string;
  readonly name: string;
  /** An account id; absent for a space that nobody owns. */
  readonly owner?: string;
  readonly type?: WorldSpaceInput['type'];
  readonly status?: WorldSpaceInput['status'];
  readonly access: readonly Access[];
  /** What stands in some of its pages, by their titles. */
  readonly pages?: Readonly<Record<string, string>>;
  readonly classification?: ClassificationName;
}
