import type { Connection } from '../../../../../src/contract';
import { notify } from '../../bridge/host';
import { ConfirmDialog } from '../../components/ConfirmDialog';
import { asSentence, counted } from '../../components/words';
import { connectionWords } from './connection-words';
import { useRemoveConnection } from './connections-queries';

interface Props {
  readonly connection: Connection;
  /** How many rules need it. */
  readonly rules: number;
  readonly onClose: () => void;
}

/** Asks once before a credential is forgotten. */
export function RemoveConnectionDialog({ connection, rules, onClose }: Props) {
  const remove = useRemoveConnection();
  const { secret } = connectionWords[connection.kind];
  const onConfirm = () =>
    remove.mutate(connection.kind, {
      onSuccess: () => {
        notify({ type: 'success', title: `Removed ${connection.name}` });
        onClose();
      },
      onError: ({ message }) => {
        notify({ type: 'error', title: 'Nothing was removed', description: asSentence(message) });
        onClose();
      },
    });
  return (
    <ConfirmDialog
      title={`Remove ${connection.name}?`}
      confirmLabel="Remove"
      cancelLabel="Keep it"
      isBusy={remove.isPending}
      onConfirm={onConfirm}
      onCancel={onClose}
    >
      <p>
        {`Parapet forgets the ${secret}. From the next scan on, ${counted(rules, 'rule')} can no longer be answered in full; open findings stay as they are. `}
        {`Revoke the ${secret} at Atlassian too, if nothing else uses it.`}
      </p>
    </ConfirmDialog>
  );
}
