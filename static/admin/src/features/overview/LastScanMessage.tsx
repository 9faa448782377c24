import SectionMessage from '@atlaskit/section-message';
import { Link } from 'react-router';
import type { ScanSummary } from '../../../../../src/contract';
import { asSentence } from '../../components/words';

/** Says when the last scan did not see everything, or did not get to its end. */
export function LastScanMessage({ scan }: { readonly scan: ScanSummary }) {
  const { status, reason } = scan;
  if (status === 'partial') {
    return (
      <SectionMessage appearance="warning" title="Not everything could be seen">
        <p>
          {asSentence(reason ?? 'Parts of the site could not be read')} What could not be seen does
          not count as safe. <Link to="/coverage?unseen=1">See what was not seen</Link>
        </p>
      </SectionMessage>
    );
  }
  if (status === 'failed' || status === 'cancelled') {
    return (
      <SectionMessage
        appearance={status === 'failed' ? 'error' : 'information'}
        title={status === 'failed' ? 'The last scan failed' : 'The last scan was cancelled'}
      >
        <p>
          {reason === undefined ? '' : `${asSentence(reason)} `}
          What you see here is from the scan before. <Link to="/scans">See the scans</Link>
        </p>
      </SectionMessage>
    );
  }
  return null;
}
