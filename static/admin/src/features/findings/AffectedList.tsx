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
/** As many as are shown at first. */
const shownAtFirst = 8;

/** What the finding reaches; searchable when it is long. */
export function AffectedList({ affected }: { readonly affected: readonly ResourceRef[] }) {
  const [search, setSearch] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const wanted = search.toLowerCase();
  const matching = affected.filter(({ name }) => name.toLowerCase().includes(wanted));
  const shown = showsAll || search !== '' ? matching : matching.slice(0, shownAtFirst);
  return (
    <>
      {affected.length >= searchableFrom && (
        <SearchField label="Search affected" value={search} onSearch={setSearch} pauseMs={0} />
      )}
      <ul className={styles.list}>
        {shown.map(({ type, id, name, url }) => (
          <li key={`${type} ${id}`} className={styles.item}>
            <span className={styles.name}>
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
      {shown.length < matching.length && (
        <div>
          <Button appearance="subtle" onClick={() => setShowsAll(true)}>
            {`Show all ${formatNumber(matching.length)}`}
          </Button>
        </div>
      )}
    </>
  );
}
