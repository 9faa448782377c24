import SectionMessage from '@atlaskit/section-message';
import { Link } from 'react-router';
import type { ScanSummary } from '../../../../../src/contract';

/** What the last scan could not do, if anything. A partial answer never looks like a whole one. */
export function ScanNotice({ scan }: { readonly scan: ScanSummary }) {
  switch (scan.status) {
    case 'partial':
      return (
        <SectionMessage appearance="warning" title="Part of the site could not be seen">
          <p>
            {scan.reason} <Link to="/coverage?only=unseen">See what is missing</Link>
          </p>
        </SectionMessage>
      );
    case 'failed':
      return (
        <SectionMessage appearance="error" title="The last scan failed">
          <p>{scan.reason}</p>
        </SectionMessage>
      );
    case 'cancelled':
      return (
        <SectionMessage appearance="information" title="The last scan was cancelled">
          <p>What you see is from the scan before it.</p>
        </SectionMessage>
      );
    case 'running':
    case 'paused':
    case 'complete':
      return null;
  }
}
