import Button from '@atlaskit/button/new';
import { findingStatuses } from '../../../../../src/contract/finding';
import { findingSorts } from '../../../../../src/contract/invoke';
import { products } from '../../../../../src/contract/resource';
import type { FindingSort, FindingStatus } from '../../../../../src/contract';
import { CheckBox } from '../../components/CheckBox';
import { FilterMenu } from '../../components/FilterMenu';
import { productNames } from '../../components/resource-words';
import { SearchField } from '../../components/SearchField';
import { SelectField } from '../../components/SelectField';
import { SeverityFilter } from '../../components/SeverityFilter';
import type { FindingFilter } from './finding-filter';
import { canGroup, isNarrowed, startsDescending } from './finding-filter';
import styles from './FindingsToolbar.module.css';
import { RuleFilter } from './RuleFilter';
import { useSearchChange } from './use-search-change';

const statusNames: Readonly<Record<FindingStatus, string>> = {
  open: 'Open',
  resolved: 'Resolved',
  gone: 'Gone',
};

const sortNames: Readonly<Record<FindingSort, string>> = {
  severity: 'Most urgent',
  'first-seen': 'Newest',
  'last-seen': 'Last seen',
  rule: 'Rule',
};

interface Props {
  readonly filter: FindingFilter;
  readonly onChange: (changes: Partial<FindingFilter>) => void;
}

/** What the findings table shows and how, each choice one control. */
export function FindingsToolbar({ filter, onChange }: Props) {
  const onSearch = useSearchChange(onChange);
  return (
    <div className={styles.toolbar} role="search" aria-label="Filter the findings">
      <SearchField label="Search findings" value={filter.search} onSearch={onSearch} />
      <SeverityFilter
        selected={filter.severities}
        onChange={(chosen) => onChange({ severities: chosen })}
      />
      <FilterMenu
        label="Product"
        options={products.map((value) => ({ value, label: productNames[value] }))}
        selected={filter.products}
        onChange={(chosen) => onChange({ products: chosen })}
      />
      <RuleFilter chosen={filter.rules} onChange={(rules) => onChange({ rules })} />
      <SelectField
        isFilter
        label="Status"
        value={filter.status}
        onChange={(value) =>
          onChange({ status: findingStatuses.find((one) => one === value) ?? 'open' })
        }
      >
        {findingStatuses.map((status) => (
          <option key={status} value={status}>
            {statusNames[status]}
          </option>
        ))}
      </SelectField>
      {isNarrowed(filter) && (
        <Button
          appearance="subtle"
          onClick={() => onChange({ severities: [], products: [], rules: [], search: '' })}
        >
          Clear filters
        </Button>
      )}
      <div className={styles.view}>
        <SelectField
          isFilter
          label="Sort by"
          value={filter.sort}
          onChange={(value) => {
            const sort = findingSorts.find((one) => one === value) ?? 'severity';
            onChange({ sort, descending: startsDescending(sort) });
          }}
        >
          {findingSorts.map((sort) => (
            <option key={sort} value={sort}>
              {sortNames[sort]}
            </option>
          ))}
        </SelectField>
        {canGroup(filter) && (
          <CheckBox
            label="Group by rule"
            isChecked={filter.grouped}
            onChange={(grouped) => onChange({ grouped })}
          />
        )}
      </div>
    </div>
  );
}
