import type { WorldAccount } from '../world/directory';

/** A caller as permissions see them. */
export interface Principal {
  /** Absent for a visitor. */
  readonly account?: WorldAccount;
  readonly groups: ReadonlySet<string>;
  readonly isApp: boolean;
}
