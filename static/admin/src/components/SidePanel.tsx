import { IconButton } from '@atlaskit/button/new';
import CloseIcon from '@atlaskit/icon/core/cross';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useVisibleArea } from './use-visible-area';
import styles from './SidePanel.module.css';
import { VisuallyHidden } from './VisuallyHidden';

interface Props {
  /** What the panel is, for screen readers. */
  readonly label: string;
  /** Says when the panel shows something else. */
  readonly contentKey: string;
  readonly toolbar?: ReactNode;
  /** What leads from here to the next panel, before the button that closes it. */
  readonly navigation?: ReactNode;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/**
 * A panel over the far side of the page. The page behind stays in use; Escape closes the panel. Focus goes into it when
 * it opens, and stays where it is when the panel only turns to something else, which is then read out.
 */
export function SidePanel({ label, contentKey, toolbar, navigation, children, onClose }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  useVisibleArea(panel);
  useEffect(() => {
    const isInside = panel.current?.contains(document.activeElement) === true;
    if (!isInside) panel.current?.focus({ preventScroll: true });
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
      <VisuallyHidden live>{label}</VisuallyHidden>
      <div className={styles.bar}>
        <div className={styles.toolbar}>{toolbar}</div>
        <div className={styles.navigation}>
          {navigation}
          <IconButton icon={CloseIcon} label="Close" appearance="subtle" onClick={onClose} />
        </div>
      </div>
      <div ref={scroller} className={styles.content}>
        {children}
      </div>
    </div>
  );
}
