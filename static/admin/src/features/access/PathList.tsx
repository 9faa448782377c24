import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AccessChange, AccessMembers, AccessRef } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { asSentence, counted, formatNumber } from '../../components/words';
import { findingsAddress } from '../findings/finding-filter';
import { GroupMembers } from './GroupMembers';
import styles from './PathList.module.css';

const shownAtFirst = 50;

/** A path in words, and what can be asked about it. */
export interface ToldPath {
  readonly sentence: string;
  readonly condition?: string;
  readonly members?: AccessMembers;
  /** The group whose members can be looked at. */
  readonly group?: AccessRef;
  /** What would take the path away. */
  readonly changes?: readonly AccessChange[];
  /** Id of the rule that raises the same as a finding. */
  readonly rule?: string;
}

interface Props {
  readonly paths: readonly ToldPath[];
  /** How many there are, of which `paths` may be the first. */
  readonly total: number;
  readonly onTry?: (changes: readonly AccessChange[]) => void;
}

/** Every path in a sentence, and for each what would be without it. */
export function PathList({ paths, total, onTry }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  if (paths.length === 0) return null;
  const shown = showsAll ? paths : paths.slice(0, shownAtFirst);
  return (
    <Card title={counted(total, 'path')} flush>
      <ol className={styles.list}>
        {shown.map((path, place) => (
          <PathItem key={place} path={path} place={place} onTry={onTry} />
        ))}
      </ol>
      {shown.length < paths.length && (
        <div className={styles.more}>
          <Button appearance="subtle" onClick={() => setShowsAll(true)}>
            {`Show ${counted(paths.length - shown.length, 'other path')}`}
          </Button>
        </div>
      )}
      {paths.length < total && (
        <p className={styles.path}>
          {`${counted(total - paths.length, 'other path')} left out: this is as much as one answer holds.`}
        </p>
      )}
    </Card>
  );
}

interface ItemProps {
  readonly path: ToldPath;
  readonly place: number;
  readonly onTry: Props['onTry'];
}

function PathItem({ path, place, onTry }: ItemProps) {
  const [showsMembers, setShowsMembers] = useState(false);
  const { sentence, condition, members, group, changes = [], rule } = path;
  return (
    <li className={styles.path}>
      <span className={styles.number}>{place + 1}</span>
      <div>
        <p className={styles.sentence}>{asSentence(sentence)}</p>
        <p className={styles.remark}>
          {condition !== undefined && 'Only for whoever meets the condition. '}
          {members !== undefined && membersText(members)}
          {rule !== undefined && (
            <>
              {members !== undefined && ' '}
              <Link to={findingsAddress({ rules: [rule] })}>Findings of {rule}</Link>
            </>
          )}
        </p>
      </div>
      <span className={styles.actions}>
        {group !== undefined && (
          <Button
            appearance="subtle"
            spacing="compact"
            aria-expanded={showsMembers}
            aria-label={`Members of ${group.name}`}
            onClick={() => setShowsMembers(!showsMembers)}
          >
            Members
          </Button>
        )}
        {changes.length > 0 && (
          <Button
            appearance="subtle"
            spacing="compact"
            aria-label={`What if path ${place + 1} went away`}
            onClick={() => onTry?.(changes)}
          >
            Without it
          </Button>
        )}
      </span>
      {showsMembers && group !== undefined && (
        <div className={styles.details}>
          <GroupMembers groupId={group.id} />
        </div>
      )}
    </li>
  );
}

/** "12 members seen by the scan." */
function membersText({ seen, total, reason }: AccessMembers): string {
  const known =
    total === undefined || total === seen
      ? `${counted(seen, 'member')} seen by the scan`
      : `${formatNumber(seen)} of ${counted(total, 'member')} seen by the scan`;
  return reason === undefined ? `${known}.` : `${known}: ${asSentence(reason)}`;
}
