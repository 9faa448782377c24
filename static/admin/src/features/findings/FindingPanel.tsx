import { IconButton } from '@atlaskit/button/new';
import NextIcon from '@atlaskit/icon/core/chevron-down';
import PreviousIcon from '@atlaskit/icon/core/chevron-up';
import { useCallback } from 'react';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { SidePanel } from '../../components/SidePanel';
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
  const at = among.indexOf(fingerprint);
  const [previous, next] = at === -1 ? [] : [among[at - 1], among[at + 1]];
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
        at !== -1 && (
          <>
            <IconButton
              icon={PreviousIcon}
              label="Previous finding"
              appearance="subtle"
              isDisabled={previous === undefined}
              onClick={() => previous !== undefined && onTurn(previous)}
            />
            <IconButton
              icon={NextIcon}
              label="Next finding"
              appearance="subtle"
              isDisabled={next === undefined}
              onClick={() => next !== undefined && onTurn(next)}
            />
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
