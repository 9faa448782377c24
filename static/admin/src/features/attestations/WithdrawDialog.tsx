import type { ManualControl } from '../../../../../src/contract';
import { notify } from '../../bridge/host';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { asSentence } from '../../components/words';
import { useWithdraw } from './attestations-queries';

interface Props {
  readonly control: ManualControl;
  readonly onClose: () => void;
}

/** Asks once before a person's word is taken back. */
export function WithdrawDialog({ control, onClose }: Props) {
  const withdraw = useWithdraw();
  const onConfirm = () =>
    withdraw.mutate(control.rule, {
      onSuccess: () => {
        notify({ type: 'success', title: 'Withdrawn', description: control.title });
        onClose();
      },
      onError: ({ message }) => {
        notify({ type: 'error', title: 'Nothing was withdrawn', description: asSentence(message) });
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title="Withdraw the attestation?"
      confirmLabel="Withdraw"
      cancelLabel="Keep it"
      isBusy={withdraw.isPending}
      onConfirm={onConfirm}
      onCancel={onClose}
    >
      <p>{`“${control.title}” counts as not attested from now on. Who attested it, and what they saw, stays in its history.`}</p>
    </ConfirmDialog>
  );
}
