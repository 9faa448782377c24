import type { Attestation } from '../contract';

/** What the app itself knows and no product is asked about, by slice name. Read from storage when a scan is judged. */
export interface AppSlices {
  'manual.attestations': Attestation;
}
