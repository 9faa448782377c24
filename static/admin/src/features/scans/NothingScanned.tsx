import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { ScanNowButton } from './ScanNowButton';
import { useProgress } from './scans-queries';

interface Props {
  readonly icon: ReactNode;
  /** What a scan brings to this place, in a sentence. */
  readonly children: string;
}

/** A place that has nothing to show before the first scan has ended: the way to it, or that it is on its way. */
export function NothingScanned({ icon, children }: Props) {
  const { data: running } = useProgress();
  if (running === undefined || running === null) {
    return (
      <EmptyState
        title="Nothing has been scanned yet"
        icon={icon}
        action={running === null && <ScanNowButton isPrimary />}
      >
        <p>{children}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="The first scan is running" icon={icon}>
      <p>
        {children} <Link to="/scans">See how far it is</Link>.
      </p>
    </EmptyState>
  );
}
