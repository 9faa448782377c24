import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { SidePanel } from '../../components/SidePanel';
import { CopyLink } from './CopyLink';
import { FindingContent } from './FindingContent';
import { useFinding } from './use-findings';

interface Props {
  readonly fingerprint: string;
  readonly close: () => void;
}

/** One finding beside the table, which stays in use. */
export function FindingPanel({ fingerprint, close }: Props) {
  const { data, error, refetch } = useFinding(fingerprint);
  return (
    <SidePanel
      label={data?.message ?? 'Finding'}
      contentKey={fingerprint}
      toolbar={<CopyLink fingerprint={fingerprint} />}
      onClose={close}
    >
      {error !== null ? (
        <LoadError what="The finding" error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <LoadingRows what="the finding" rows={8} />
      ) : (
        <FindingContent finding={data} />
      )}
    </SidePanel>
  );
}
