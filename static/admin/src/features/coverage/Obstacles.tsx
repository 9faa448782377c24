import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RuleCoverageDetail } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { asSentence, counted } from '../../components/words';
import { useConnectionNeeds, useConnections } from '../connections/connections-queries';
import { coverageObstacles, obstacleSize } from './coverage-obstacles';
import styles from './Obstacles.module.css';

const shownAtFirst = 5;

/** What keeps rules from being answered, and what would change that. */
export function Obstacles({ rules }: { readonly rules: readonly RuleCoverageDetail[] }) {
  const needs = useConnectionNeeds().data;
  const connections = useConnections().data;
  const [showsAll, setShowsAll] = useState(false);
  if (needs === undefined || connections === undefined) return null;
  const obstacles = coverageObstacles({ rules, needs, connections });
  if (obstacles.length === 0) return null;
  const shown = showsAll ? obstacles : obstacles.slice(0, shownAtFirst);
  return (
    <Card title="What is in the way" flush>
      <ul className={styles.list}>
        {shown.map((obstacle) => (
          <li key={obstacle.key} className={styles.obstacle}>
            <span className={styles.text}>{asSentence(obstacle.text)}</span>
            <span className={styles.size}>{obstacleSize(obstacle)}</span>
            <span className={styles.remedy}>
              {obstacle.remedy && (
                <Link
                  to={obstacle.remedy.address}
                  aria-label={`${obstacle.remedy.label}: ${obstacle.text}`}
                >
                  {obstacle.remedy.label}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
      {shown.length < obstacles.length && (
        <div className={styles.more}>
          <Button appearance="subtle" onClick={() => setShowsAll(true)}>
            {`Show ${counted(obstacles.length - shown.length, 'other reason')}`}
          </Button>
        </div>
      )}
    </Card>
  );
}
