import type { Exposure, ScanReport } from '../../contract';
import { countExposures } from '../../findings/exposures';

const verbs: Readonly<Record<Exposure['audience'], string>> = {
  internet: 'can be reached by anyone on the internet',
  everyone: 'can be administered by everyone who can log in',
};

/** The answer before everything else: what is exposed to whom, a sentence an audience. Empty when nothing is. */
export function headlines({ findings }: ScanReport): readonly string[] {
  const exposed = countExposures(
    findings.map(({ rule, resource, affected }) => ({ rule, resources: [resource, ...affected] })),
  );
  return (['internet', 'everyone'] as const).flatMap((audience) => {
    const parts = exposed
      .filter((exposure) => exposure.audience === audience)
      .map(({ kind, count }) => `${String(count)} ${plural(kind, count)}`);
    return parts.length === 0 ? [] : [`${joined(parts)} ${verbs[audience]}.`];
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
