import type { Attestation } from '../contract';

/** Where findings are sent by themselves: a SIEM, a webhook, a chat. Times are ISO-8601 UTC. */
export interface Delivery {
  readonly id: string;
  readonly name: string;
  /** Absent until something has arrived. */
  readonly lastDeliveredAt?: string;
  /** Why the last attempt failed, in a sentence; absent when it did not. */
  readonly failure?: string;
}

/** The app, where it is installed. */
export interface Installation {
  readonly installedAt: string;
  readonly deliveries: readonly Delivery[];
}

/** What the app itself knows and no product is asked about, by slice name. Read from storage when a scan is judged. */
export interface AppSlices {
  'manual.attestations': Attestation;
  /** At most one item: none where the app only scans and is not installed. */
  'app.installation': Installation;
}
