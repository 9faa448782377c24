import { useCallback } from 'react';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { SidePanel } from '../../components/SidePanel';
import { CopyLinkButton } from './CopyLinkButton';
import { FindingDetails } from './FindingDetails';
import { findingAddress } from './finding-filter';
import { useFinding } from './findings-queries';
import { TicketAction } from './TicketAction';

interface Props {
  readonly fingerprint: string;
  readonly onClose: () => void;
}

/** Everything about one finding, beside the table. */
export function FindingPanel({ fingerprint, onClose }: Props) {
  const { data: finding, error, isPending, refetch } = useFinding(fingerprint);
  const retry = useCallback(() => void refetch(), [refetch]);
  return (
    <SidePanel
      label={finding?.message ?? 'Finding'}
      contentKey={fingerprint}
      onClose={onClose}
      toolbar={
        finding && (
          <>
            <TicketAction finding={finding} />
            <CopyLinkButton path={findingAddress(fingerprint)} />
          </>
        )
      }
    >
      {isPending && <LoadingRows what="the finding" />}
      {error !== null && <LoadError what="The finding" error={error} onRetry={retry} />}
      {finding && <FindingDetails key={fingerprint} finding={finding} />}
    </SidePanel>
  );
}
