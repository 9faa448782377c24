import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useCancelScan } from './use-scan';

/** Cancels a scan, after asking once more. */
export function CancelScan({ scanId }: { readonly scanId: string }) {
  const [asking, setAsking] = useState(false);
  const cancel = useCancelScan();
  if (!asking) {
    return (
      <Button
        spacing="compact"
        onClick={() => {
          setAsking(true);
        }}
      >
        Cancel scan
      </Button>
    );
  }
  return (
    <span className="pp-cancel" role="group" aria-label="Cancel this scan?">
      <span>Cancel this scan?</span>
      <Button
        spacing="compact"
        appearance="danger"
        isLoading={cancel.isPending}
        onClick={() => {
          cancel.mutate(scanId);
        }}
      >
        Cancel it
      </Button>
      <Button
        spacing="compact"
        appearance="subtle"
        onClick={() => {
          setAsking(false);
        }}
      >
        Keep going
      </Button>
    </span>
  );
}
