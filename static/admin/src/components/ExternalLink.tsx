import type { ReactNode } from 'react';
import { openInNewTab } from '../bridge/host';

interface Props {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link out of the page. The page's frame may not open tabs, so the product around it does. */
export function ExternalLink({ href, children }: Props) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        void openInNewTab(href);
      }}
    >
      {children}
      <span className="pp-visually-hidden"> (opens in a new tab)</span>
    </a>
  );
}
