import Textfield from '@atlaskit/textfield';
import RemoveIcon from '@atlaskit/icon/core/cross';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useState } from 'react';
import styles from './TagInput.module.css';

interface Props {
  readonly id: string;
  /** What one entry is called: "project key". */
  readonly noun: string;
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly placeholder: string;
  readonly describedBy?: string;
  readonly isInvalid?: boolean;
  /** Whether an entry may have blanks in it; then only lines, commas and semicolons part entries. */
  readonly mayHaveBlanks?: boolean;
}

const separators = /[\s,;]+/;
const separatorsOfNames = /[\r\n,;]+/;

/** A list of short texts. Enter, a comma or leaving the field adds what was typed; pasted lists are taken apart. */
export function TagInput({ id, noun, values, onChange, placeholder, ...props }: Props) {
  const [text, setText] = useState('');
  const between = props.mayHaveBlanks === true ? separatorsOfNames : separators;

  const add = (typed: string) => {
    const parts = typed.split(between).map((part) => part.trim());
    const added = parts.filter((part) => part !== '');
    setText('');
    if (added.length > 0) onChange([...new Set([...values, ...added])]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(text);
    }
    if (event.key === 'Backspace' && text === '') onChange(values.slice(0, -1));
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text');
    if (!between.test(pasted.trim())) return;
    event.preventDefault();
    add(text + pasted);
  };

  return (
    <div className={styles.input}>
      {values.length > 0 && (
        <ul className={styles.tags}>
          {values.map((value) => (
            <li key={value} className={styles.tag}>
              {value}
              <button
                type="button"
                className={styles.remove}
                aria-label={`Remove ${noun} ${value}`}
                onClick={() => onChange(values.filter((one) => one !== value))}
              >
                <RemoveIcon label="" size="small" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <Textfield
        id={id}
        value={text}
        placeholder={placeholder}
        isCompact
        isInvalid={props.isInvalid === true}
        aria-describedby={props.describedBy}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        onBlur={() => add(text)}
      />
    </div>
  );
}
