import Button from '@atlaskit/button/new';
import SearchIcon from '@atlaskit/icon/core/search';
import ShieldIcon from '@atlaskit/icon/core/shield';
import { Link } from 'react-router';
import { EmptyState } from '../../components/EmptyState';
import { LoadingRows } from '../../components/LoadingRows';
import { NothingScanned } from '../scans/NothingScanned';
import { useScans } from '../scans/scans-queries';
import type { FindingFilter } from './finding-filter';
import { isNarrowed } from './finding-filter';

interface Props {
  readonly filter: FindingFilter;
  readonly onClear: () => void;
}

/** Why the table is empty: the filter, no scan yet, or nothing that is wrong. */
export function NoFindings({ filter, onClear }: Props) {
  const scans = useScans();
  if (isNarrowed(filter)) {
    return (
      <EmptyState
        title="No findings match these filters"
        icon={<SearchIcon label="" color="currentColor" />}
        action={<Button onClick={onClear}>Clear filters</Button>}
      />
    );
  }
  if (scans.isPending) return <LoadingRows what="the findings" rows={10} />;
  const isEvaluated = scans.data?.pages.some(({ items }) =>
    items.some(({ score }) => score !== undefined),
  );
  if (isEvaluated !== true) {
    return (
      <NothingScanned icon={<ShieldIcon label="" color="currentColor" />}>
        A scan reads who can reach what, and what it objects to is listed here.
      </NothingScanned>
    );
  }
  return (
    <EmptyState title={titles[filter.status]} icon={<ShieldIcon label="" color="currentColor" />}>
      <p>
        What could not be seen counts neither as good nor as bad:{' '}
        <Link to="/coverage">look at the coverage</Link>.
      </p>
    </EmptyState>
  );
}

const titles = {
  open: 'No open findings',
  resolved: 'Nothing has been resolved yet',
  gone: 'No findings are gone',
} as const;
