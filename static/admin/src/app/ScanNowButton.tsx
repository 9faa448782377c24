import Button from '@atlaskit/button/new';
import { notify } from '../bridge/host';
import { useStartScan } from '../features/scans/use-scan';

/** Starts a scan, or says that one is running. */
export function ScanNowButton({ running }: { readonly running: boolean }) {
  const start = useStartScan();
  const scan = () => {
    start.mutate(undefined, {
      onError: ({ message }) => {
        notify({ type: 'warning', title: 'No scan was started', description: message });
      },
    });
  };
  return (
    <Button appearance="primary" isDisabled={running} isLoading={start.isPending} onClick={scan}>
      {running ? 'Scanning…' : 'Scan now'}
    </Button>
  );
}
