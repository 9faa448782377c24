import { severities } from '../../../../src/contract/severity';
import type { Severity } from '../../../../src/contract';
import { FilterMenu } from './FilterMenu';
import { severityWords } from './severity-words';

interface Props {
  readonly selected: readonly Severity[];
  readonly onChange: (selected: readonly Severity[]) => void;
}

/** Narrows a list to severities. */
export function SeverityFilter({ selected, onChange }: Props) {
  return (
    <FilterMenu
      label="Severity"
      options={severities.map((value) => ({ value, label: severityWords[value].name }))}
      selected={selected}
      onChange={onChange}
    />
  );
}
