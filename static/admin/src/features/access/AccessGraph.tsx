import type { KeyboardEvent } from 'react';
import { useId, useMemo } from 'react';
import styles from './AccessGraph.module.css';
import type { AnswerGraph, GraphNode } from './answer-graph';
import { edgePath } from './edge-path';
import { graphSelection } from './graph-selection';
import type { GraphLayout } from './graph-layout';
import { layOut, nodeSize } from './graph-layout';
import { GraphShape } from './GraphShape';

const nameLetters = 20;
const labelLetters = 17;

interface Props {
  readonly graph: AnswerGraph;
  /** What the picture shows, for those who do not see it. The same is said in words beside it. */
  readonly label: string;
  /** Key of the node that was chosen. */
  readonly selected: string | undefined;
  readonly onSelect: (key: string | undefined) => void;
}

/** Paths from left to right. Kinds are told by outlines and words, conditions by broken lines; colour only helps. */
export function AccessGraph({ graph, label, selected, onSelect }: Props) {
  const arrow = useId();
  const { nodes, edges, width, height } = useMemo(() => layOut(graph), [graph]);
  const lit = useMemo(() => graphSelection(graph, selected), [graph, selected]);
  return (
    <>
      <div className={styles.scroller}>
        <svg
          className={styles.graph}
          width={width}
          height={height + 8}
          viewBox={`0 -6 ${width} ${height + 8}`}
          role="group"
          aria-label={label}
        >
          <defs>
            <marker
              id={arrow}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
            >
              <path className={styles.arrow} d="M0 0L8 4L0 8Z" />
            </marker>
          </defs>
          {edges.map((one) => (
            <Edge
              key={`${one.edge.from} ${one.edge.to}`}
              {...one}
              arrow={arrow}
              isFaded={lit !== undefined && !lit.has(one.edge)}
            />
          ))}
          {nodes.map(({ node, x, y }) => (
            <Node
              key={node.key}
              node={node}
              x={x}
              y={y}
              isSelected={node.key === selected}
              onPress={() => onSelect(node.key === selected ? undefined : node.key)}
            />
          ))}
        </svg>
      </div>
      <p className={styles.legend}>
        Rounded: people. Stacked: groups. Pointed: audiences. Slanted: roles. Folded: schemes. With
        an edge: what is reached. Broken lines: only for whoever meets a condition; dotted ones: a
        step that somebody could take.
      </p>
    </>
  );
}

interface EdgeProps {
  readonly edge: GraphLayout['edges'][number]['edge'];
  readonly points: GraphLayout['edges'][number]['points'];
  readonly x: number;
  readonly y: number;
  readonly arrow: string;
  readonly isFaded: boolean;
}

function Edge({ edge, points, x, y, arrow, isFaded }: EdgeProps) {
  const text = edge.labels.join(', ');
  return (
    <g
      className={`${styles.edge ?? ''} ${isFaded ? (styles.faded ?? '') : ''}`}
      data-conditional={edge.isConditional ? '' : undefined}
      data-possible={edge.isPossible ? '' : undefined}
      aria-hidden="true"
    >
      <path d={edgePath(points)} markerEnd={`url(#${arrow})`} />
      <text x={x} y={y + 4} textAnchor="middle">
        <title>{text}</title>
        {shortened(text, labelLetters)}
      </text>
    </g>
  );
}

interface NodeProps {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  readonly isSelected: boolean;
  readonly onPress: () => void;
}

function Node({ node, x, y, isSelected, onPress }: NodeProps) {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <g
      className={styles.node}
      transform={`translate(${x - nodeSize.width / 2} ${y - nodeSize.height / 2})`}
      role="button"
      tabIndex={0}
      aria-pressed={isSelected}
      aria-label={`${node.type} ${node.name}`}
      onClick={onPress}
      onKeyDown={press}
    >
      <title>{node.name}</title>
      <g>
        <GraphShape kind={node.kind} />
      </g>
      <text className={styles.type} x={18} y={18}>
        {node.type}
      </text>
      <text x={18} y={36}>
        {shortened(node.name, nameLetters)}
      </text>
    </g>
  );
}

function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1)}…`;
}
