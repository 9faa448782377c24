import Textfield from '@atlaskit/textfield';
import SearchIcon from '@atlaskit/icon/core/search';
import type { KeyboardEvent } from 'react';
import { useId, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { AccessHit } from '../../../../../src/contract';
import { Field } from '../../components/Field';
import { useOutsidePress } from '../../components/use-outside-press';
import { useSettled } from '../../components/use-settled';
import { nameOf, questionAddress } from './access-address';
import { useAccessSearch } from './access-queries';
import { nodeWords } from './access-words';
import styles from './AccessSearch.module.css';

const typingPauseMs = 200;

/** Finds a person, group, app or resource by name, and asks the map about it. */
export function AccessSearch() {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const root = useRef<HTMLDivElement>(null);
  const listId = useId();
  const wanted = useSettled(text.trim(), typingPauseMs);
  const { data, isSuccess } = useAccessSearch(wanted, params.get('at'));
  const hits = data?.answer ?? [];
  const isShown = isOpen && wanted !== '' && isSuccess;
  useOutsidePress(root, isOpen, () => setOpen(false));

  const choose = (hit: AccessHit | undefined) => {
    const address = hit && questionAddress(hit, params);
    if (address === undefined) return;
    setOpen(false);
    setText('');
    void navigate(address);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') setOpen(false);
    else if (event.key === 'Enter' && isShown) choose(hits[active]);
    else if (step !== 0 && isShown) {
      event.preventDefault();
      setActive(Math.min(Math.max(active + step, 0), hits.length - 1));
    }
  };

  return (
    <div ref={root} className={styles.search}>
      <Field label="Ask about a person, group, app or resource">
        {({ id, describedBy }) => (
          <Textfield
            id={id}
            aria-describedby={describedBy}
            role="combobox"
            aria-expanded={isShown}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isShown && hits.length > 0 ? `${listId}-${active}` : undefined}
            autoComplete="off"
            spellCheck={false}
            isCompact
            placeholder="A name, key or id"
            value={text}
            elemBeforeInput={
              <span className={styles.icon}>
                <SearchIcon label="" size="small" />
              </span>
            }
            onFocus={() => setOpen(true)}
            onKeyDown={onKeyDown}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setActive(0);
              setOpen(true);
            }}
          />
        )}
      </Field>
      {isShown && hits.length === 0 && (
        <p className={`${styles.hits ?? ''} ${styles.none ?? ''}`} role="status">
          Nothing on the map is called so.
        </p>
      )}
      {isShown && hits.length > 0 && (
        <ul id={listId} className={styles.hits} role="listbox" aria-label="What was found">
          {hits.map((hit, place) => (
            <li
              key={nameOf(hit)}
              id={`${listId}-${place}`}
              className={styles.hit}
              role="option"
              aria-selected={place === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(hit)}
            >
              <span className={styles.name}>{hit.name}</span>
              <span className={styles.type}>
                {hit.key === undefined
                  ? nodeWords[hit.type].name
                  : `${nodeWords[hit.type].name} ${hit.key}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
