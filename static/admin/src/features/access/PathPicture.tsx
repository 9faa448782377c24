import { useState } from 'react';
import { Card } from '../../components/Card';
import { AccessGraph } from './AccessGraph';
import type { AnswerGraph } from './answer-graph';
import { NodeDetails } from './NodeDetails';
import styles from './PathPicture.module.css';

/** More paths than this make no picture that anybody reads. */
export const drawnPaths = 20;

interface Props {
  readonly graph: AnswerGraph;
  readonly label: string;
  /** How many paths there are, of which the picture has the first {@link drawnPaths}. */
  readonly total: number;
}

/** The paths of an answer as a picture, and what can be asked of the thing that was chosen in it. */
export function PathPicture({ graph, label, total }: Props) {
  const [selected, setSelected] = useState<string>();
  const node = graph.nodes.find(({ key }) => key === selected);
  if (graph.edges.length === 0) return null;
  return (
    <Card title="Picture">
      <AccessGraph graph={graph} label={label} selected={selected} onSelect={setSelected} />
      {drawnPaths < total && (
        <p className={styles.note}>
          {`The first ${drawnPaths} of ${total} paths are drawn; below they are all told in words.`}
        </p>
      )}
      <div aria-live="polite">
        {node !== undefined && <NodeDetails key={selected} node={node} />}
      </div>
    </Card>
  );
}
