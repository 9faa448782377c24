import { useState } from 'react';
import Textfield from '@atlaskit/textfield';
import type { ResourceRef } from '../../../../../src/contract';
import { ProductLink } from '../../components/ProductLink';

/** Lists longer than this can be searched, and are shown in part. */
const longList = 12;

/** What a finding reaches beyond its own resource. */
export function Affected({ resources }: { readonly resources: readonly ResourceRef[] }) {
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const wanted = search.trim().toLowerCase();
  const matching = resources.filter(({ name }) => name.toLowerCase().includes(wanted));
  const shown = all ? matching : matching.slice(0, longList);
  return (
    <section>
      <h3>
        Affected <span className="pp-subtle">({resources.length})</span>
      </h3>
      {resources.length <= longList ? null : (
        <Textfield
          isCompact
          aria-label="Search what is affected"
          placeholder="Search"
          value={search}
          onChange={({ currentTarget }) => {
            setSearch(currentTarget.value);
          }}
        />
      )}
      <ul className="pp-affected">
        {shown.map(({ type, id, name, url }) => (
          <li key={`${type}/${id}`}>
            {url === undefined ? name : <ProductLink url={url}>{name}</ProductLink>}
          </li>
        ))}
      </ul>
      {shown.length === matching.length ? null : (
        <button
          type="button"
          className="pp-chip"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {matching.length}
        </button>
      )}
    </section>
  );
}
