import { IconButton } from '@atlaskit/button/new';
import CloseIcon from '@atlaskit/icon/core/cross';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useVisibleArea } from './use-visible-area';
import styles from './SidePanel.module.css';

interface Props {
  /** What the panel is, for screen readers. */
  readonly label: string;
  /** Says when the panel shows something else, so that focus moves to its beginning again. */
  readonly contentKey: string;
  readonly toolbar?: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A panel over the far side of the page. The page behind stays in use; Escape closes the panel. */
export function SidePanel({ label, contentKey, toolbar, children, onClose }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useVisibleArea(panel);
  useEffect(() => {
    panel.current?.focus({ preventScroll: true });
    scroller.current?.scrollTo({ top: 0 });
  }, [contentKey]);
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => document.removeEventListener('keydown', closeOnEscape);
  }, [onClose]);

  return (
    <div ref={panel} className={styles.panel} role="dialog" aria-label={label} tabIndex={-1}>
      <div className={styles.bar}>
        <div className={styles.toolbar}>{toolbar}</div>
        <IconButton icon={CloseIcon} label="Close" appearance="subtle" onClick={onClose} />
      </div>
      <div ref={scroller} className={styles.content}>
        {children}
      </div>
    </div>
  );
}
