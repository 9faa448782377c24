import type { NodeKind } from './access-words';
import { nodeSize } from './graph-layout';

const { width, height } = nodeSize;
const fold = 12;

/** The outline of a thing, by which its kind is told without colour. Drawn around 0,0 to the size of a node. */
export function GraphShape({ kind }: { readonly kind: NodeKind }) {
  switch (kind) {
    case 'person':
      return <rect width={width} height={height} rx={height / 2} />;
    case 'group':
      return (
        <>
          <rect x={4} y={-4} width={width - 4} height={height} rx={6} />
          <rect width={width - 4} height={height} rx={6} />
        </>
      );
    case 'app':
    case 'key':
      return <rect width={width} height={height} rx={height / 2} strokeDasharray="2 3" />;
    case 'audience':
      return (
        <path
          d={`M${fold} 0H${width - fold}L${width} ${height / 2}L${width - fold} ${height}H${fold}L0 ${height / 2}Z`}
        />
      );
    case 'condition':
      return <rect width={width} height={height} rx={6} strokeDasharray="6 4" />;
    case 'role':
      return <path d={`M${fold} 0H${width}L${width - fold} ${height}H0Z`} />;
    case 'scheme':
      return (
        <>
          <path d={`M0 0H${width - fold}L${width} ${fold}V${height}H0Z`} />
          <path d={`M${width - fold} 0V${fold}H${width}`} />
        </>
      );
    case 'resource':
      return (
        <>
          <rect width={width} height={height} />
          <path d={`M4 0V${height}`} />
        </>
      );
  }
}
