import Button from '@atlaskit/button/new';
import { FilterMenu } from '../../components/FilterMenu';
import { SearchField } from '../../components/SearchField';
import { SeverityFilter } from '../../components/SeverityFilter';
import type { CatalogueFilter } from './catalogue-filter';
import { frameworks, subjects } from './catalogue-filter';
import styles from './CataloguePage.module.css';
import { frameworkWords, subjectNames } from './catalogue-words';
import { standings, standingWords } from './standing';

interface Props {
  readonly filter: CatalogueFilter;
  readonly isNarrowed: boolean;
  readonly onChange: (changes: Partial<CatalogueFilter>) => void;
  readonly onSearch: (search: string) => void;
  readonly onClear: () => void;
}

/** Which rules the catalogue shows, each choice one control. */
export function CatalogueToolbar({ filter, isNarrowed, onChange, onSearch, onClear }: Props) {
  return (
    <div className={styles.toolbar} role="search" aria-label="Filter the rules">
      <SearchField
        label="Search rules and controls"
        value={filter.search}
        onSearch={onSearch}
        pauseMs={0}
      />
      <SeverityFilter
        selected={filter.severities}
        onChange={(chosen) => onChange({ severities: chosen })}
      />
      <FilterMenu
        label="Product"
        options={subjects.map((value) => ({ value, label: subjectNames[value] }))}
        selected={filter.subjects}
        onChange={(chosen) => onChange({ subjects: chosen })}
      />
      <FilterMenu
        label="Outcome"
        options={standings.map((value) => ({ value, label: standingWords[value].name }))}
        selected={filter.standings}
        onChange={(chosen) => onChange({ standings: chosen })}
      />
      <FilterMenu
        label="Framework"
        options={frameworks.map((value) => ({ value, label: frameworkWords[value].full }))}
        selected={filter.frameworks}
        onChange={(chosen) => onChange({ frameworks: chosen })}
      />
      {isNarrowed && (
        <Button appearance="subtle" onClick={onClear}>
          Clear filters
        </Button>
      )}
    </div>
  );
}
