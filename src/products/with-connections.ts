import type { Collector } from './collector';
import type { Connections } from './connections';

/** A collector that knows what is connected, whoever asks it. */
export function withConnections(collector: Collector, connections: Connections): Collector {
  return {
    ...collector,
    firstPages: (slices, settings) => collector.firstPages(slices, settings, connections),
    readPage: (page, context) => collector.readPage(page, { ...context, connections }),
    impliedGaps: (slices) => collector.impliedGaps?.(slices, connections) ?? [],
  };
}
