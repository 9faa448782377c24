import Button from '@atlaskit/button/new';
import { Link } from 'react-router';
import type { FindingSort, FindingSummary } from '../../../../../src/contract';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { RelativeTime } from '../../components/RelativeTime';
import { writeFilter } from './findings-filter';
import type { FindingsFilter } from './findings-filter';

interface Props {
  readonly rows: readonly FindingSummary[];
  readonly filter: FindingsFilter;
  /** The query of the address, kept while a finding is opened. */
  readonly search: string;
  readonly more: boolean;
  readonly loadMore: () => void;
  readonly loading: boolean;
}

const columns: readonly { readonly name: string; readonly sort?: FindingSort }[] = [
  { name: 'Severity', sort: 'severity' },
  { name: 'Finding', sort: 'rule' },
  { name: 'Affected' },
  { name: 'First seen', sort: 'first-seen' },
  { name: 'Last seen', sort: 'last-seen' },
  { name: 'Issue' },
];

/** The findings of a filter. A row opens its finding in a panel with an address of its own. */
export function FindingsTable({ rows, filter, search, more, loadMore, loading }: Props) {
  if (rows.length === 0 && !more) return <NoFindings status={filter.status} />;
  return (
    <div>
      <div className="pp-table-wrap">
        <table className="pp-table pp-findings">
          <caption className="pp-visually-hidden">Findings</caption>
          <thead>
            <tr>
              {columns.map(({ name, sort }) => (
                <Column key={name} name={name} sort={sort} filter={filter} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((finding) => (
              <Row key={finding.fingerprint} finding={finding} search={search} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="pp-small pp-subtle pp-count" aria-live="polite">
        {rows.length} {rows.length === 1 ? 'finding' : 'findings'}
        {more ? ' so far' : ''}
      </p>
      {more ? (
        <Button onClick={loadMore} isLoading={loading}>
          Load more
        </Button>
      ) : null}
    </div>
  );
}

function Column({
  name,
  sort,
  filter,
}: {
  readonly name: string;
  readonly sort: FindingSort | undefined;
  readonly filter: FindingsFilter;
}) {
  if (sort === undefined) return <th scope="col">{name}</th>;
  const current = filter.sort === sort;
  const descending = current ? !filter.descending : true;
  const order = filter.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={current ? order : 'none'}>
      <Link to={`/findings?${writeFilter({ ...filter, sort, descending }).toString()}`} replace>
        {name}
        <span aria-hidden="true">{current ? (filter.descending ? ' ↓' : ' ↑') : ''}</span>
      </Link>
    </th>
  );
}

function Row({ finding, search }: { readonly finding: FindingSummary; readonly search: string }) {
  const { fingerprint, severity, message, rule, affectedCount, firstSeenAt, lastSeenAt, ticket } =
    finding;
  return (
    <tr>
      <td>
        <SeverityLozenge severity={severity} />
      </td>
      <td>
        <Link to={{ pathname: `/findings/${fingerprint}`, search }} className="pp-finding-link">
          {message}
        </Link>
        <span className="pp-small pp-subtle">{rule}</span>
      </td>
      <td>{affectedCount === 0 ? '–' : affectedCount}</td>
      <td>
        <RelativeTime at={firstSeenAt} />
      </td>
      <td>
        <RelativeTime at={lastSeenAt} />
      </td>
      <td>{ticket === undefined ? '–' : ticket.issueKey}</td>
    </tr>
  );
}

function NoFindings({ status }: { readonly status: FindingsFilter['status'] }) {
  return (
    <div className="pp-center">
      <h2>{status === 'open' ? 'Nothing is open here' : 'Nothing here'}</h2>
      <p className="pp-subtle">
        No finding matches this filter. What could not be seen is listed under{' '}
        <Link to="/coverage?only=unseen">Coverage</Link>.
      </p>
    </div>
  );
}
