import Button from '@atlaskit/button/new';
import { notify } from '../../bridge/host';
import { asSentence } from '../../components/words';
import { useStartScan } from './scans-queries';

/** Starts a scan. `isPrimary` where it is what the page is there for; it then takes the place of the header's own. */
export function ScanNowButton({ isPrimary = false }: { readonly isPrimary?: boolean }) {
  const start = useStartScan();
  const onClick = () =>
    start.mutate(undefined, {
      onError: ({ message }) =>
        notify({ type: 'error', title: 'No scan was started', description: asSentence(message) }),
    });
  return (
    <span data-scan-now={isPrimary ? 'primary' : 'header'}>
      <Button
        appearance={isPrimary ? 'primary' : 'default'}
        isLoading={start.isPending}
        onClick={onClick}
      >
        Scan now
      </Button>
    </span>
  );
}
