import type { Exposure, ScanReport } from '../../contract';
import { countExposures } from '../../findings/exposures';

/** Who can do what, worst first. */
const sentences = [
  ['internet', 'administer', 'can be administered by anyone on the internet'],
  ['internet', 'read', 'can be reached by anyone on the internet'],
  ['everyone', 'administer', 'can be administered by everyone who can log in'],
] as const;

/** The answer before everything else: what is exposed to whom, a sentence each. Empty when nothing is. */
export function headlines({ findings }: ScanReport): readonly string[] {
  const exposed = countExposures(
    findings.map(({ rule, resource, affected, evidence }) => ({
      rule,
      resources: [resource, ...affected],
      evidence,
    })),
  );
  return sentences.flatMap(([audience, power, predicate]) => {
    const parts = exposed
      .filter((exposure) => exposure.audience === audience && exposure.power === power)
      .map(({ kind, count }) => `${String(count)} ${plural(kind, count)}`);
    return parts.length === 0 ? [] : [`${joined(parts)} ${predicate}.`];
  });
}

function plural(kind: Exposure['kind'], count: number): string {
  if (count === 1) return kind;
  return kind === 'repository' ? 'repositories' : `${kind}s`;
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}
