import { useId } from 'react';
import Textfield from '@atlaskit/textfield';
import { findingStatuses, products, severities } from '../../../../../src/contract';
import type { FindingStatus, Product } from '../../../../../src/contract';
import { severityWords } from '../../components/severity-words';
import type { FindingsFilter } from './findings-filter';

interface Props {
  readonly filter: FindingsFilter;
  readonly change: (filter: FindingsFilter) => void;
}

const statusNames: Readonly<Record<FindingStatus, string>> = {
  open: 'Open',
  resolved: 'Resolved',
  gone: 'Gone',
};

const productNames: Readonly<Record<Product, string>> = {
  jira: 'Jira',
  confluence: 'Confluence',
  bitbucket: 'Bitbucket',
  organization: 'Organization',
  apps: 'Apps',
};

/** Narrows the findings table. */
export function FindingsFilters({ filter, change }: Props) {
  const searchId = useId();
  return (
    <form
      className="pp-filters"
      role="search"
      aria-label="Findings"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label htmlFor={searchId} className="pp-filter-search">
        <span>Search</span>
        <Textfield
          id={searchId}
          isCompact
          type="search"
          placeholder="Scheme, space, rule…"
          value={filter.search}
          onChange={({ currentTarget }) => {
            change({ ...filter, search: currentTarget.value });
          }}
        />
      </label>
      <label>
        <span>Status</span>
        <select
          value={filter.status}
          onChange={({ currentTarget }) => {
            const status = findingStatuses.find((one) => one === currentTarget.value);
            change({ ...filter, status: status ?? 'open' });
          }}
        >
          {findingStatuses.map((status) => (
            <option key={status} value={status}>
              {statusNames[status]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>Product</span>
        <select
          value={filter.product ?? ''}
          onChange={({ currentTarget }) => {
            change({ ...filter, product: products.find((one) => one === currentTarget.value) });
          }}
        >
          <option value="">All</option>
          {products.map((product) => (
            <option key={product} value={product}>
              {productNames[product]}
            </option>
          ))}
        </select>
      </label>
      <SeverityFilter filter={filter} change={change} />
      {filter.rule === '' ? null : (
        <button
          type="button"
          className="pp-chip"
          aria-pressed="true"
          onClick={() => {
            change({ ...filter, rule: '' });
          }}
        >
          {filter.rule} ✕
        </button>
      )}
    </form>
  );
}

function SeverityFilter({ filter, change }: Props) {
  return (
    <fieldset className="pp-chips">
      <legend>Severity</legend>
      {severities.map((severity) => {
        const chosen = filter.severities.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            className="pp-chip"
            aria-pressed={chosen}
            onClick={() => {
              const others = filter.severities.filter((one) => one !== severity);
              change({ ...filter, severities: chosen ? others : [...others, severity] });
            }}
          >
            {severityWords[severity].name}
          </button>
        );
      })}
    </fieldset>
  );
}
