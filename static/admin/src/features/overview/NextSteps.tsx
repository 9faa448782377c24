import ChevronIcon from '@atlaskit/icon/core/chevron-right';
import { Link } from 'react-router';
import type { OpenGroup, Posture } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { countedReach } from '../../components/resource-words';
import { SeverityLozenge } from '../../components/SeverityLozenge';
import { listed } from '../../components/words';
import { findingAddress, findingsAddress } from '../findings/finding-filter';
import styles from './NextSteps.module.css';

const titles = {
  critical: 'What to do today',
  high: 'What to do this week',
  medium: 'What to do this month',
  low: 'What to do when convenient',
  info: 'What to know',
} as const;

/** What to begin with: one step for each cause, the most urgent first, with what it reaches. */
export function NextSteps({ groups }: Pick<Posture, 'groups'>) {
  const [first] = groups;
  return (
    <Card
      title={first === undefined ? 'Nothing to do' : titles[first.severity]}
      aside={<Link to={findingsAddress()}>All findings</Link>}
      flush
    >
      {first === undefined ? (
        <p className={styles.none}>No finding is open.</p>
      ) : (
        <ul className={styles.list}>
          {groups.map((group) => (
            <Step key={group.rule} group={group} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Step({ group }: { readonly group: OpenGroup }) {
  const { rule, title, severity, only } = group;
  return (
    <li className={styles.row}>
      <span>
        <SeverityLozenge severity={severity} />
      </span>
      <div>
        <Link
          className={styles.open}
          to={
            only === undefined
              ? findingsAddress({ rules: [rule] })
              : findingAddress(only.fingerprint)
          }
        >
          {only?.message ?? title}
        </Link>
        <p className={styles.about}>
          <Reach group={group} />
        </p>
      </div>
      <span className={styles.go}>
        <ChevronIcon label="" size="small" />
      </span>
    </li>
  );
}

/** "5 spaces: Handbook, Design and 3 more" */
function Reach({ group: { reach, names } }: { readonly group: OpenGroup }) {
  const counts = reach.map(({ type, count }) => countedReach(count, type));
  const hidden = (reach[0]?.count ?? 0) - names.length;
  const shown = hidden > 0 ? [...names, `${hidden} more`] : names;
  return (
    <>
      <span className={styles.reach}>{listed(counts)}</span>
      {names.length > 0 && `: ${listed(shown)}`}
    </>
  );
}
