import { useSearchParams } from 'react-router';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { AccessStart } from './AccessStart';
import { useReach } from './access-queries';
import { Reach } from './Reach';
import { useOffset } from './use-page';

/** What somebody can reach, as the address asks. */
export function ReachPage() {
  const [params] = useSearchParams();
  const principal = params.get('of') ?? '';
  const at = params.get('at');
  const key = `${principal} ${at ?? ''}`;
  const [offset, setOffset] = useOffset(key);
  const { data, error, isPending, isPlaceholderData, refetch } = useReach(principal, at, offset);
  if (principal === '') return <AccessStart />;
  return (
    <>
      {isPending && <LoadingRows what="the answer" />}
      {error !== null && (
        <LoadError what="The answer" error={error} onRetry={() => void refetch()} />
      )}
      {error === null && data !== undefined && (
        <Reach
          key={key}
          answered={data}
          page={{ offset, isLoading: isPlaceholderData, onTurn: setOffset }}
        />
      )}
    </>
  );
}
