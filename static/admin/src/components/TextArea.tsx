import styles from './TextArea.module.css';

interface Props {
  readonly id: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  readonly describedBy: string;
  readonly isInvalid: boolean;
}

/** The browser's own field for several lines, in Atlassian's clothes. */
export function TextArea({ describedBy, isInvalid, onChange, ...props }: Props) {
  return (
    <textarea
      {...props}
      className={styles.area}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
