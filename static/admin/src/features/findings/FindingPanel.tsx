import { useEffect, useRef } from 'react';
import Button from '@atlaskit/button/new';
import { CallProblem } from '../../components/CallProblem';
import { Loading } from '../../components/Loading';
import { FindingContent } from './FindingContent';
import { useFinding } from './use-findings';

interface Props {
  readonly fingerprint: string;
  readonly close: () => void;
}

/** One finding beside the table. A modal dialog of the browser: it keeps the focus, and Escape closes it. */
export function FindingPanel({ fingerprint, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { data, error, refetch } = useFinding(fingerprint);

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="pp-panel"
      aria-label={data?.message ?? 'Finding'}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={({ target, currentTarget }) => {
        // A click beside the panel falls on the dialog itself.
        if (target === currentTarget) close();
      }}
    >
      <div className="pp-panel-content">
        <div className="pp-panel-close">
          <Button appearance="subtle" onClick={close} aria-label="Close finding">
            ✕
          </Button>
        </div>
        {error !== null ? (
          <CallProblem error={error} retry={() => void refetch()} />
        ) : data === undefined ? (
          <Loading label="finding" lines={8} />
        ) : (
          <FindingContent finding={data} />
        )}
      </div>
    </dialog>
  );
}
