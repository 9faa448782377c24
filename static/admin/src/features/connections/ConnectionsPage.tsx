import { useSearchParams } from 'react-router';
import { LoadError } from '../../components/LoadError';
import { LoadingRows } from '../../components/LoadingRows';
import { ConnectionCard } from './ConnectionCard';
import styles from './ConnectionsPage.module.css';
import { useConnectionNeeds, useConnections } from './connections-queries';

/** What a customer may connect with keys of their own. An address may open the form of one. */
export function ConnectionsPage() {
  const connections = useConnections();
  const needs = useConnectionNeeds();
  const [params, setParams] = useSearchParams();
  const entering = params.get('connect');
  const error = connections.error ?? needs.error;
  return (
    <div className={styles.page}>
      <p className={styles.lead}>
        Parapet reads Jira and Confluence as an app. What Atlassian tells no app, it reads with keys
        of your own, if you like. Each is optional, used for reading only, and leaves with one
        click.
      </p>
      {error !== null && (
        <LoadError
          what="The connections"
          error={error}
          onRetry={() => {
            void connections.refetch();
            void needs.refetch();
          }}
        />
      )}
      {error === null && (connections.isPending || needs.isPending) && (
        <LoadingRows what="the connections" />
      )}
      {connections.data !== undefined &&
        needs.data?.map((one) => (
          <ConnectionCard
            key={one.kind}
            needs={one}
            connection={connections.data.find(({ kind }) => kind === one.kind)}
            isEntering={entering === one.kind}
            onEntering={(isEntering) =>
              setParams(isEntering ? { connect: one.kind } : {}, { replace: true })
            }
          />
        ))}
    </div>
  );
}
