import Lozenge from '@atlaskit/lozenge';
import type { ScanStatus } from '../../../../../src/contract';
import { scanStatusWords } from './scan-words';

const appearances = {
  running: 'information',
  paused: 'warning',
  complete: 'success',
  partial: 'warning',
  failed: 'danger',
  cancelled: 'neutral',
} as const satisfies Record<ScanStatus, string>;

/** How a scan stands, or ended. */
export function ScanStatusLozenge({ status }: { readonly status: ScanStatus }) {
  return <Lozenge appearance={appearances[status]}>{scanStatusWords[status]}</Lozenge>;
}
