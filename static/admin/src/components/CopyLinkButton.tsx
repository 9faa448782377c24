import { IconButton } from '@atlaskit/button/new';
import LinkIcon from '@atlaskit/icon/core/link';
import { addressOf, notify } from '../bridge/host';

/** Puts the address of a place in the page on the clipboard. */
export function CopyLinkButton({ path }: { readonly path: string }) {
  const copy = async () => {
    try {
      const address = await addressOf(path);
      if (address === undefined) throw new Error('The product has no address for the page.');
      await navigator.clipboard.writeText(address);
      notify({ type: 'success', title: 'Link copied' });
    } catch {
      notify({
        type: 'warning',
        title: 'The link could not be copied',
        description: "Copy it from the browser's address bar instead.",
      });
    }
  };
  return (
    <IconButton icon={LinkIcon} label="Copy link" appearance="subtle" onClick={() => void copy()} />
  );
}
