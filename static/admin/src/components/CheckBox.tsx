import { useEffect, useRef } from 'react';
import styles from './CheckBox.module.css';

interface Props {
  readonly label: string;
  readonly isChecked: boolean;
  /** Some, but not all, of what it stands for is chosen. */
  readonly isPartial?: boolean;
  /** Whether the label is only read out, because the place says it to those who see it. */
  readonly hidesLabel?: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** The browser's own check box in Atlassian's colours. */
export function CheckBox({
  label,
  isChecked,
  isPartial = false,
  hidesLabel = false,
  onChange,
}: Props) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = isPartial;
  }, [isPartial]);
  const input = (
    <input
      ref={box}
      type="checkbox"
      className={styles.box}
      checked={isChecked}
      aria-label={hidesLabel ? label : undefined}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
  if (hidesLabel) return input;
  return (
    <label className={styles.label}>
      {input}
      {label}
    </label>
  );
}
