import { Link, useSearchParams } from 'react-router';
import { ProductLink } from '../../components/ProductLink';
import { questionAddress } from './access-address';
import { nodeWords } from './access-words';
import type { GraphNode } from './answer-graph';
import { GroupMembers } from './GroupMembers';
import styles from './PathPicture.module.css';

/** What a thing in the picture is, in full, and what can be asked about it. */
export function NodeDetails({ node }: { readonly node: GraphNode }) {
  const [params] = useSearchParams();
  const { ref } = node;
  const address = ref && questionAddress(ref, params);
  return (
    <div className={styles.node}>
      <div className={styles.head}>
        <span>
          <span className={styles.type}>{node.type} </span>
          <span className={styles.name}>{node.name}</span>
        </span>
        {ref !== undefined && address !== undefined && (
          <Link to={address}>
            {nodeWords[ref.type].kind === 'resource' ? 'Who can read it' : 'What it can reach'}
          </Link>
        )}
        {ref?.url !== undefined && <ProductLink url={ref.url}>Open it</ProductLink>}
      </div>
      {ref?.type === 'group' && <GroupMembers groupId={ref.id} />}
    </div>
  );
}
