import WarningIcon from '@atlaskit/icon/core/status-warning';
import type { ScanSummary } from '../../../../../src/contract';
import { EmptyState } from '../../components/EmptyState';
import { asSentence } from '../../components/words';
import { ScanNowButton } from '../scans/ScanNowButton';

/** Scans have ended, but none got far enough to give an answer. */
export function NothingEvaluated({ scan }: { readonly scan: ScanSummary }) {
  return (
    <EmptyState
      as="h1"
      title={scan.status === 'cancelled' ? 'The scan was cancelled' : 'The scan failed'}
      icon={<WarningIcon label="" color="currentColor" />}
      action={<ScanNowButton isPrimary />}
    >
      <p>{asSentence(scan.reason ?? 'It ended before anything could be evaluated')}</p>
    </EmptyState>
  );
}
