import Spinner from '@atlaskit/spinner';
import PausedIcon from '@atlaskit/icon/core/video-pause';
import { Link } from 'react-router';
import type { ScanProgress } from '../../../../src/contract';
import { timeOfDay } from '../components/time';
import { VisuallyHidden } from '../components/VisuallyHidden';
import { formatShare } from '../components/words';
import { ScanNowButton } from '../features/scans/ScanNowButton';
import { scanFraction } from '../features/scans/scan-fraction';
import styles from './ScanState.module.css';

interface Props {
  /** Null when no scan runs, undefined when that is not known yet. */
  readonly progress: ScanProgress | null | undefined;
}

/** At every place: how far the running scan is, or the way to start one. */
export function ScanState({ progress }: Props) {
  if (progress === undefined) return null;
  return (
    <div className={styles.state}>
      <VisuallyHidden live>{announcement(progress)}</VisuallyHidden>
      {progress === null ? <ScanNowButton /> : <RunningScan progress={progress} />}
    </div>
  );
}

function RunningScan({ progress }: { readonly progress: ScanProgress }) {
  const isPaused = progress.scan.status === 'paused';
  return (
    <Link to="/scans" className={styles.running}>
      {isPaused ? <PausedIcon label="" size="small" /> : <Spinner size="small" />}
      {isPaused ? pausedText(progress) : `Scanning · ${formatShare(scanFraction(progress))}`}
    </Link>
  );
}

function pausedText({ resumesAt }: ScanProgress): string {
  return resumesAt === undefined ? 'Scan paused' : `Scan paused until ${timeOfDay(resumesAt)}`;
}

/** Read out when a scan starts, pauses or ends; not with every step it makes. */
function announcement(progress: ScanProgress | null): string {
  if (progress === null) return '';
  return progress.scan.status === 'paused' ? pausedText(progress) : 'A scan is running';
}
