import type { ShadowWay } from '../../../contract';
import type { Evaluation } from '../../../engine';

/** Ways that name a rule which has no finding about anything on the way, as sentences. */
export function unraisedWays(ways: readonly ShadowWay[], { rules }: Evaluation): readonly string[] {
  const failing = new Set(
    rules.flatMap(({ meta, results }) =>
      results.flatMap(({ outcome, resource }) =>
        outcome === 'fail' ? [`${meta.id} ${resource.id}`] : [],
      ),
    ),
  );
  return ways.flatMap((way) => {
    const { rule, sentence } = way;
    if (rule === undefined || placesOf(way).some((id) => failing.has(`${rule} ${id}`))) return [];
    return [`${rule}: ${sentence}`];
  });
}

/** Everything that a way leads through, from whoever takes the step to what is administered. */
function placesOf({ who, steps, resource }: ShadowWay): readonly string[] {
  return [who.id, resource.id, ...steps.flatMap(({ from, to }) => [from.id, to.id])];
}
