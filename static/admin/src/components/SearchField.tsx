import Textfield from '@atlaskit/textfield';
import SearchIcon from '@atlaskit/icon/core/search';
import { useEffect, useState } from 'react';
import styles from './SearchField.module.css';

const typingPauseMs = 300;

interface Props {
  readonly label: string;
  readonly value: string;
  /** Called with the trimmed text when typing has paused. */
  readonly onSearch: (text: string) => void;
  /** How long typing has to pause; 0 = every letter counts at once. */
  readonly pauseMs?: number;
}

/** A search field that waits for a pause in typing. */
export function SearchField({ label, value, onSearch, pauseMs = typingPauseMs }: Props) {
  const [draft, setDraft] = useState({ text: value, of: value });
  const text = draft.of === value ? draft.text : value;

  useEffect(() => {
    if (text.trim() === value) return;
    const timer = setTimeout(() => onSearch(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text, value, onSearch, pauseMs]);

  return (
    <span className={styles.field}>
      <Textfield
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        isCompact
        elemBeforeInput={
          <span className={styles.icon}>
            <SearchIcon label="" size="small" />
          </span>
        }
        onChange={(event) => setDraft({ text: event.currentTarget.value, of: value })}
      />
    </span>
  );
}
