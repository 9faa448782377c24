import type { Exposure, ResourceRef } from '../contract';
import type { Ports } from '../domain';
import { allFindings, readDetails } from '../storage/findings';
import { inGroups } from './in-groups';

/** Details that are read at once. */
const groupSize = 25;

interface ExposureSource {
  readonly audience: Exposure['audience'];
  readonly kind: Exposure['kind'];
  readonly type: ResourceRef['type'];
  /** Rules whose findings are such an exposure, on the resource itself or on what it affects. */
  readonly rules: readonly string[];
}

/** What the overview leads with, worst first. */
const exposureSources: readonly ExposureSource[] = [
  {
    audience: 'internet',
    kind: 'project',
    type: 'jira:project',
    rules: ['jira/public-browse', 'jira/public-write', 'jira/public-exposure-confirmed'],
  },
  {
    audience: 'internet',
    kind: 'space',
    type: 'confluence:space',
    rules: [
      'confluence/public-space-read',
      'confluence/public-space-write',
      'confluence/public-exposure-confirmed',
      'confluence/archived-public-space',
    ],
  },
  { audience: 'internet', kind: 'filter', type: 'jira:filter', rules: ['jira/public-filter'] },
  {
    audience: 'internet',
    kind: 'dashboard',
    type: 'jira:dashboard',
    rules: ['jira/public-dashboard'],
  },
  {
    audience: 'everyone',
    kind: 'project',
    type: 'jira:project',
    rules: ['jira/everyone-administers-project', 'jira/everyone-in-admin-role'],
  },
  {
    audience: 'everyone',
    kind: 'space',
    type: 'confluence:space',
    rules: ['confluence/everyone-administers-space'],
  },
];

/** What a finding exposes: its resource and everything it affects. */
export interface Exposed {
  readonly rule: string;
  readonly resources: readonly Pick<ResourceRef, 'type' | 'id'>[];
}

/**
 * What the internet can reach and what everyone administers, each counted once. Kinds of which there is none are left
 * out.
 */
export function countExposures(reached: readonly Exposed[]): readonly Exposure[] {
  return exposureSources.flatMap(({ audience, kind, type, rules }) => {
    const ids = reached
      .filter(({ rule }) => rules.includes(rule))
      .flatMap(({ resources }) => resources.filter((resource) => resource.type === type))
      .map(({ id }) => id);
    const count = new Set(ids).size;
    return count === 0 ? [] : [{ audience, kind, count, rules }];
  });
}

/** {@link countExposures} of the open findings. */
export async function openExposures({
  entities,
  keyValues,
}: Pick<Ports, 'entities' | 'keyValues'>): Promise<readonly Exposure[]> {
  const rules = exposureSources.flatMap((source) => source.rules);
  const findings = await allFindings({ entities, keyValues }, 'open', rules);
  const reached: Exposed[] = [];
  for (const group of inGroups(findings, groupSize)) {
    reached.push(
      ...(await Promise.all(
        group.map(async ({ fingerprint, rule, resource, affectedCount }) => {
          const details =
            affectedCount === 0 ? undefined : await readDetails(keyValues, fingerprint);
          return { rule, resources: [resource, ...(details?.affected ?? [])] };
        }),
      )),
    );
  }
  return countExposures(reached);
}
