import Button from '@atlaskit/button/new';
import ChevronIcon from '@atlaskit/icon/core/chevron-down';
import type { KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { useOutsidePress } from './use-outside-press';
import styles from './FilterMenu.module.css';

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly selected: readonly T[];
  /** The new selection, in the order of the options. */
  readonly onChange: (selected: readonly T[]) => void;
}

/** A button that opens a list of check boxes, as the filters of Jira's tables do. */
export function FilterMenu<T extends string>({ label, options, selected, onChange }: Props<T>) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  useOutsidePress(root, isOpen, () => setOpen(false));

  const toggle = (value: T, isChecked: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === value ? isChecked : selected.includes(one))),
    );
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  const closeOnLeave = (next: EventTarget | null) => {
    if (next instanceof Node && !root.current?.contains(next)) setOpen(false);
  };

  return (
    <div
      ref={root}
      className={styles.menu}
      onKeyDown={closeOnEscape}
      onBlur={(event) => closeOnLeave(event.relatedTarget)}
    >
      <Button
        ref={button}
        iconAfter={ChevronIcon}
        isSelected={isOpen || selected.length > 0}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setOpen(!isOpen)}
      >
        {buttonText(label, options, selected)}
      </Button>
      <fieldset id={listId} className={styles.list} hidden={!isOpen}>
        <legend className={styles.legend}>{label}</legend>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input
              type="checkbox"
              checked={selected.includes(option.value)}
              onChange={(event) => toggle(option.value, event.currentTarget.checked)}
            />
            {option.label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

function buttonText<T extends string>(
  label: string,
  options: readonly Option<T>[],
  selected: readonly T[],
): string {
  const [first] = options.filter(({ value }) => selected.includes(value));
  if (first === undefined) return label;
  const more = selected.length > 1 ? ` +${selected.length - 1}` : '';
  return `${label}: ${first.label}${more}`;
}
