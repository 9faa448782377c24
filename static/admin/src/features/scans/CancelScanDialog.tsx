import { notify } from '../../bridge/host';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { asSentence } from '../../components/words';
import { useCancelScan } from './scans-queries';

interface Props {
  readonly scanId: string;
  readonly onClose: () => void;
}

/** Asks whether the running scan is to be given up. */
export function CancelScanDialog({ scanId, onClose }: Props) {
  const cancel = useCancelScan();
  const onConfirm = () =>
    cancel.mutate(scanId, {
      onSuccess: ({ status }) => {
        if (status === 'cancelled') return;
        notify({ type: 'info', title: 'The scan stops after the page it is reading' });
      },
      onError: ({ message }) =>
        notify({
          type: 'error',
          title: 'The scan was not cancelled',
          description: asSentence(message),
        }),
      onSettled: onClose,
    });
  return (
    <ConfirmDialog
      title="Cancel this scan?"
      confirmLabel="Cancel scan"
      cancelLabel="Keep scanning"
      isBusy={cancel.isPending}
      onConfirm={onConfirm}
      onCancel={onClose}
    >
      <p>
        What it has read so far is thrown away, and the points it has cost are not given back. Your
        findings stay as they are.
      </p>
    </ConfirmDialog>
  );
}
