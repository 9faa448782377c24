import { useState } from 'react';
import { Card } from '../../components/Card';
import { AccessGraph } from './AccessGraph';
import type { AnswerGraph } from './answer-graph';
import { NodeDetails } from './NodeDetails';
import styles from './PathPicture.module.css';

interface Props {
  readonly graph: AnswerGraph;
  readonly label: string;
  /** How many paths there are, of which the picture has the first. */
  readonly total: number;
  readonly shown: number;
}

/** The paths of an answer as a picture, and what can be asked of the thing that was chosen in it. */
export function PathPicture({ graph, label, total, shown }: Props) {
  const [selected, setSelected] = useState<string>();
  const node = graph.nodes.find(({ key }) => key === selected);
  if (graph.edges.length === 0) return null;
  return (
    <Card title="Picture">
      <AccessGraph graph={graph} label={label} selected={selected} onSelect={setSelected} />
      {shown < total && (
        <p className={styles.note}>
          {`The first ${shown} of ${total} paths are drawn; below they are all told in words.`}
        </p>
      )}
      <div aria-live="polite">
        {node !== undefined && <NodeDetails key={selected} node={node} />}
      </div>
    </Card>
  );
}
