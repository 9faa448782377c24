import { Link, useSearchParams } from 'react-router';
import type { ReachedResource } from '../../../../../src/contract';
import { Card } from '../../components/Card';
import { counted, listed } from '../../components/words';
import { nameOf, whoCanAddress } from './access-address';
import { nodeWords, wordNames } from './access-words';
import styles from './AnswerTable.module.css';
import { PageTurner } from './PageTurner';

interface Props {
  readonly resources: readonly ReachedResource[];
  readonly resourceCount: number;
  readonly offset: number;
  readonly isLoading: boolean;
  readonly onTurn: (offset: number) => void;
}

/** The resources that are reached, what can be done with each, and by which ways. */
export function ReachedTable({ resources, resourceCount, ...page }: Props) {
  const [params] = useSearchParams();
  if (resourceCount === 0) return null;
  return (
    <Card title={counted(resourceCount, 'resource')} flush>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Resource</th>
              <th scope="col">Type</th>
              <th scope="col">Can</th>
              <th scope="col">By way</th>
            </tr>
          </thead>
          <tbody>
            {resources.map(({ resource, words, ways }) => (
              <tr key={nameOf(resource)}>
                <th scope="row">
                  <Link to={whoCanAddress(nameOf(resource), words[0] ?? 'read', params)}>
                    {resource.name}
                  </Link>
                </th>
                <td>{nodeWords[resource.type].name}</td>
                <td>{listed(words.map((word) => wordNames[word])) || 'something else'}</td>
                <td>{ways.map((place) => place + 1).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PageTurner {...page} shown={resources.length} total={resourceCount} noun="resources" />
    </Card>
  );
}
