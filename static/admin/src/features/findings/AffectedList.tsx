import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ResourceRef } from '../../../../../src/contract';
import { ProductLink } from '../../components/ProductLink';
import { resourceTypeName } from '../../components/resource-words';
import { SearchField } from '../../components/SearchField';
import { formatNumber } from '../../components/words';
import styles from './AffectedList.module.css';

/** From this many on the list can be searched. */
const searchableFrom = 10;
/** As many as are shown at first, and as many more each time that more are asked for. */
const shownAtFirst = 8;
const shownThen = 100;

/** What the finding reaches; searchable when it is long. */
export function AffectedList({ affected }: { readonly affected: readonly ResourceRef[] }) {
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState({ search, times: 0 });
  const wanted = search.toLowerCase();
  const matching = affected.filter(({ name }) => name.toLowerCase().includes(wanted));
  const times = asked.search === search ? asked.times : 0;
  const shown = matching.slice(0, shownAtFirst + times * shownThen);
  const left = matching.length - shown.length;
  return (
    <>
      {affected.length >= searchableFrom && (
        <SearchField label="Search affected" value={search} onSearch={setSearch} pauseMs={0} />
      )}
      <ul className={styles.list}>
        {shown.map(({ type, id, name, url }) => (
          <li key={`${type} ${id}`} className={styles.item}>
            <span className={styles.name} dir="auto">
              {url === undefined ? (
                name
              ) : (
                <ProductLink url={url} plain>
                  {name}
                </ProductLink>
              )}
            </span>
            <span className={styles.type}>{resourceTypeName(type)}</span>
          </li>
        ))}
      </ul>
      {matching.length === 0 && <p className={styles.type}>None of them is called that.</p>}
      {left > 0 && (
        <div>
          <Button appearance="subtle" onClick={() => setAsked({ search, times: times + 1 })}>
            {left > shownThen
              ? `Show ${formatNumber(shownThen)} more of ${formatNumber(left)}`
              : `Show ${formatNumber(left)} more`}
          </Button>
        </div>
      )}
    </>
  );
}
