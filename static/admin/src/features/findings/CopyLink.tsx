import { useState } from 'react';
import Button from '@atlaskit/button/new';
import { addressOf } from '../../bridge/host';

/** Gives the finding's own address to the clipboard, or shows it where the clipboard is closed to the page. */
export function CopyLink({ fingerprint }: { readonly fingerprint: string }) {
  const [told, setTold] = useState('');
  const copy = async () => {
    const address = await addressOf(`/findings/${fingerprint}`);
    if (address === undefined) {
      setTold('This product gives the page no address.');
      return;
    }
    try {
      await navigator.clipboard.writeText(address);
      setTold('Copied');
    } catch {
      setTold(address);
    }
  };
  return (
    <span className="pp-copy">
      <Button spacing="compact" onClick={() => void copy()}>
        Copy link
      </Button>
      <span className="pp-small pp-subtle" role="status">
        {told}
      </span>
    </span>
  );
}
