import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { AccessChange, AccessPath } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { asSentence, counted, formatNumber } from '../../components/words';
import { GroupMembers } from './GroupMembers';
import { changesWithout } from './path-changes';
import styles from './PathList.module.css';

const shownAtFirst = 50;

interface Props {
  readonly paths: readonly AccessPath[];
  /** How many there are, of which `paths` may be the first. */
  readonly pathCount: number;
  readonly onTry: (changes: readonly AccessChange[]) => void;
}

/** Every path in a sentence, and for each what would be without it. */
export function PathList({ paths, pathCount, onTry }: Props) {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? paths : paths.slice(0, shownAtFirst);
  return (
    <Card title={counted(pathCount, 'path')} flush>
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
      {paths.length < pathCount && (
        <p className={styles.path}>
          {`${formatNumber(pathCount - paths.length)} more paths are not listed here.`}
        </p>
      )}
    </Card>
  );
}

interface ItemProps {
  readonly path: AccessPath;
  readonly place: number;
  readonly onTry: Props['onTry'];
}

function PathItem({ path, place, onTry }: ItemProps) {
  const [showsMembers, setShowsMembers] = useState(false);
  const { sentence, subject, condition, members } = path;
  const changes = changesWithout(path);
  return (
    <li className={styles.path}>
      <span className={styles.number}>{place + 1}</span>
      <div>
        <p className={styles.sentence}>{asSentence(sentence)}</p>
        <p className={styles.remark}>
          {condition !== undefined && 'Only for whoever meets the condition. '}
          {members !== undefined && membersText(members)}
        </p>
      </div>
      <span className={styles.actions}>
        {subject.type === 'group' && (
          <Button
            appearance="subtle"
            spacing="compact"
            aria-expanded={showsMembers}
            aria-label={`Members of ${subject.name}`}
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
            onClick={() => onTry(changes)}
          >
            Without it
          </Button>
        )}
      </span>
      {showsMembers && (
        <div className={styles.details}>
          <GroupMembers groupId={subject.id} />
        </div>
      )}
    </li>
  );
}

/** "12 members were seen in the scan." */
function membersText({ seen, total, reason }: NonNullable<AccessPath['members']>): string {
  const known =
    total === undefined || total === seen
      ? `${counted(seen, 'member')} seen by the scan`
      : `${formatNumber(seen)} of ${counted(total, 'member')} seen by the scan`;
  return reason === undefined ? `${known}.` : `${known}: ${asSentence(reason)}`;
}
