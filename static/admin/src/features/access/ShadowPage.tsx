import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Answered, ShadowAdminsAnswer } from '../../../../../src/contract';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { useShadowAdmins } from './access-queries';
import { AccountsTable } from './AccountsTable';
import styles from './Answer.module.css';
import { graphOfPaths } from './answer-graph';
import { AnswerHead } from './AnswerHead';
import { PathList } from './PathList';
import { PathPicture, drawnPaths } from './PathPicture';
import type { Page } from './use-page';
import { useOffset } from './use-page';

/** Who can become an administrator by one step, of everything or of the resource in the address. */
export function ShadowPage() {
  const [params] = useSearchParams();
  const [resource, at] = [params.get('of'), params.get('at')];
  const key = `${resource ?? ''} ${at ?? ''}`;
  const [offset, setOffset] = useOffset(key);
  const { data, error, isPending, isPlaceholderData, refetch } = useShadowAdmins(
    resource,
    at,
    offset,
  );
  return (
    <>
      {isPending && <LoadingRows what="the answer" />}
      {error !== null && (
        <LoadError what="The answer" error={error} onRetry={() => void refetch()} />
      )}
      {error === null && data !== undefined && (
        <ShadowAdmins
          key={key}
          answered={data}
          page={{ offset, isLoading: isPlaceholderData, onTurn: setOffset }}
        />
      )}
    </>
  );
}

interface Props {
  readonly answered: Answered<ShadowAdminsAnswer>;
  readonly page: Page;
}

function ShadowAdmins({ answered, page }: Props) {
  const { takenAt, answer } = answered;
  const { ways, wayCount, accounts, accountCount } = answer;
  const graph = useMemo(() => graphOfPaths(ways.slice(0, drawnPaths)), [ways]);
  return (
    <div className={styles.answer}>
      <AnswerHead
        question={answer.question}
        summary={answer.summary}
        takenAt={takenAt}
        limits={answer.limits}
      />
      <PathPicture graph={graph} label={answer.summary} total={wayCount} />
      <PathList paths={ways} total={wayCount} />
      <AccountsTable accounts={accounts} accountCount={accountCount} {...page} />
    </div>
  );
}
