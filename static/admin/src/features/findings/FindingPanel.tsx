import { useCallback } from 'react';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { SidePanel } from '../../components/SidePanel';
import { TurnButtons } from '../../components/TurnButtons';
import { CopyLinkButton } from '../../components/CopyLinkButton';
import { FindingDetails } from './FindingDetails';
import { findingAddress } from './finding-filter';
import { useFinding } from './findings-queries';
import { TicketAction } from './TicketAction';

interface Props {
  readonly fingerprint: string;
  /** The findings of the table, in its order. */
  readonly among: readonly string[];
  /** Shows another finding of the table instead. */
  readonly onTurn: (fingerprint: string) => void;
  readonly onClose: () => void;
}

/** Everything about one finding, beside the table. */
export function FindingPanel({ fingerprint, among, onTurn, onClose }: Props) {
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
      navigation={
        <TurnButtons noun="finding" current={fingerprint} among={among} onTurn={onTurn} />
      }
    >
      {isPending && <LoadingRows what="the finding" />}
      {error !== null && <LoadError what="The finding" error={error} onRetry={retry} />}
      {finding && <FindingDetails key={fingerprint} finding={finding} />}
    </SidePanel>
  );
}
