import type { Exposure, FindingSummary, ResourceRef } from '../contract';
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
export const exposureSources: readonly ExposureSource[] = [
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

/**
 * What the internet can reach and what everyone administers, counted once each, from the open findings. Kinds of which
 * there is none are left out.
 */
export async function exposures(
  ports: Pick<Ports, 'entities' | 'keyValues'>,
): Promise<readonly Exposure[]> {
  const rules = exposureSources.flatMap((source) => source.rules);
  const findings = await allFindings(ports, 'open', rules);
  const reached = await reachedBy(ports, findings);
  return exposureSources.flatMap(({ audience, kind, type, rules: own }) => {
    const ids = findings
      .filter(({ rule }) => own.includes(rule))
      .flatMap(({ fingerprint }) => reached.get(fingerprint) ?? [])
      .filter((resource) => resource.type === type)
      .map(({ id }) => id);
    const count = new Set(ids).size;
    return count === 0 ? [] : [{ audience, kind, count }];
  });
}

/** The resource of each finding and everything it affects, by fingerprint. */
async function reachedBy(
  { keyValues }: Pick<Ports, 'keyValues'>,
  findings: readonly FindingSummary[],
): Promise<ReadonlyMap<string, readonly ResourceRef[]>> {
  const reached = new Map<string, readonly ResourceRef[]>();
  for (const group of inGroups(findings, groupSize)) {
    await Promise.all(
      group.map(async ({ fingerprint, resource, affectedCount }) => {
        const details = affectedCount === 0 ? undefined : await readDetails(keyValues, fingerprint);
        reached.set(fingerprint, [resource, ...(details?.affected ?? [])]);
      }),
    );
  }
  return reached;
}
