import { useSearchParams } from 'react-router';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { AccessStart } from './AccessStart';
import { useWhoCan } from './access-queries';
import { useOffset } from './use-page';
import { WhoCan } from './WhoCan';

/** Who can do something to a resource, as the address asks. */
export function WhoCanPage() {
  const [params] = useSearchParams();
  const question = {
    resource: params.get('of') ?? '',
    permission: params.get('do') ?? 'read',
    at: params.get('at'),
  };
  const key = `${question.resource} ${question.permission} ${question.at ?? ''}`;
  const [offset, setOffset] = useOffset(key);
  const { data, error, isPending, isPlaceholderData, refetch } = useWhoCan(question, offset);
  if (question.resource === '') return <AccessStart />;
  return (
    <>
      {isPending && <LoadingRows what="the answer" />}
      {error !== null && (
        <LoadError what="The answer" error={error} onRetry={() => void refetch()} />
      )}
      {error === null && data !== undefined && (
        <WhoCan
          key={key}
          question={question}
          answered={data}
          page={{ offset, isLoading: isPlaceholderData, onTurn: setOffset }}
        />
      )}
    </>
  );
}
