import Button from '@atlaskit/button/new';
import { notify } from '../../bridge/host';
import { asSentence } from '../../components/words';
import { useStartScan } from './scans-queries';

/** Starts a scan. `isPrimary` where it is what the page is there for. */
export function ScanNowButton({ isPrimary = false }: { readonly isPrimary?: boolean }) {
  const start = useStartScan();
  const onClick = () =>
    start.mutate(undefined, {
      onError: ({ message }) =>
        notify({ type: 'error', title: 'No scan was started', description: asSentence(message) }),
    });
  return (
    <Button
      appearance={isPrimary ? 'primary' : 'default'}
      isLoading={start.isPending}
      onClick={onClick}
    >
      Scan now
    </Button>
  );
}
