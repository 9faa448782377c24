import type { MouseEvent, ReactNode } from 'react';
import ExternalIcon from '@atlaskit/icon/core/link-external';
import { openInNewTab } from '../bridge/host';
import styles from './ProductLink.module.css';

interface Props {
  readonly url: string;
  readonly children: ReactNode;
  /** Without the sign that it leaves the page, where many links stand together. */
  readonly plain?: boolean;
}

/** A link out of the page. The product opens it, because the page's frame may not. */
export function ProductLink({ url, children, plain = false }: Props) {
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void openInNewTab(url);
  };
  return (
    <a className={styles.link} href={url} onClick={open}>
      {children}
      {plain ? null : (
        <span className={styles.icon}>
          <ExternalIcon label="opens in a new tab" size="small" />
        </span>
      )}
    </a>
  );
}
