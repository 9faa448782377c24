import type { Evidence, Exposure, ResourceRef } from '../contract';
import type { Ports } from '../domain';
import { administerProjects } from '../rules/permissions';
import { allFindings, readDetails } from '../storage/findings';
import { inGroups } from './in-groups';

/** Details that are read at once. */
const groupSize = 25;

interface ExposureSource {
  readonly audience: Exposure['audience'];
  readonly power: Exposure['power'];
  readonly kind: Exposure['kind'];
  readonly type: ResourceRef['type'];
  /** Rules whose findings are such an exposure, on the resource itself or on what it affects. */
  readonly rules: readonly string[];
  /** The evidence that a finding of such a rule must have, where it may also speak of less. */
  readonly proof?: (evidence: Evidence) => boolean;
}

/** What the overview leads with, worst first. */
const exposureSources: readonly ExposureSource[] = [
  {
    audience: 'internet',
    power: 'administer',
    kind: 'project',
    type: 'jira:project',
    rules: ['jira/public-write'],
    proof: ({ data }) => data.permission === administerProjects,
  },
  {
    audience: 'internet',
    power: 'administer',
    kind: 'space',
    type: 'confluence:space',
    rules: ['confluence/public-space-write'],
    proof: ({ data }) => /(^|, )administer /.test(String(data.permissions)),
  },
  {
    audience: 'internet',
    power: 'read',
    kind: 'project',
    type: 'jira:project',
    rules: ['jira/public-browse', 'jira/public-write', 'jira/public-exposure-confirmed'],
  },
  {
    audience: 'internet',
    power: 'read',
    kind: 'space',
    type: 'confluence:space',
    rules: [
      'confluence/public-space-read',
      'confluence/public-space-write',
      'confluence/public-exposure-confirmed',
      'confluence/archived-public-space',
    ],
  },
  {
    audience: 'internet',
    power: 'read',
    kind: 'filter',
    type: 'jira:filter',
    rules: ['jira/public-filter'],
  },
  {
    audience: 'internet',
    power: 'read',
    kind: 'dashboard',
    type: 'jira:dashboard',
    rules: ['jira/public-dashboard'],
  },
  {
    audience: 'internet',
    power: 'read',
    kind: 'repository',
    type: 'bitbucket:repository',
    rules: ['bitbucket/public-repository'],
  },
  {
    audience: 'everyone',
    power: 'administer',
    kind: 'project',
    type: 'jira:project',
    rules: ['jira/everyone-administers-project', 'jira/everyone-in-admin-role'],
  },
  {
    audience: 'everyone',
    power: 'administer',
    kind: 'space',
    type: 'confluence:space',
    rules: ['confluence/everyone-administers-space'],
  },
];

/** What a finding exposes, its resource and everything it affects, and how that is known. */
export interface Exposed {
  readonly rule: string;
  readonly resources: readonly Pick<ResourceRef, 'type' | 'id'>[];
  readonly evidence: readonly Evidence[];
}

/**
 * What the internet administers and reaches and what everyone administers, each counted once. Kinds of which there is
 * none are left out.
 */
export function countExposures(reached: readonly Exposed[]): readonly Exposure[] {
  return exposureSources.flatMap(({ audience, power, kind, type, rules, proof }) => {
    const ids = reached
      .filter(({ rule }) => rules.includes(rule))
      .filter(({ evidence }) => proof === undefined || evidence.some(proof))
      .flatMap(({ resources }) => resources.filter((resource) => resource.type === type))
      .map(({ id }) => id);
    const count = new Set(ids).size;
    return count === 0 ? [] : [{ audience, power, kind, count, rules }];
  });
}

/** {@link countExposures} of the open findings. */
export async function openExposures({
  entities,
  keyValues,
}: Pick<Ports, 'entities' | 'keyValues'>): Promise<readonly Exposure[]> {
  const rules = [...new Set(exposureSources.flatMap((source) => source.rules))];
  const proven = exposureSources.flatMap((source) => (source.proof ? source.rules : []));
  const findings = await allFindings({ entities, keyValues }, 'open', rules);
  const reached: Exposed[] = [];
  for (const group of inGroups(findings, groupSize)) {
    reached.push(
      ...(await Promise.all(
        group.map(async ({ fingerprint, rule, resource, affectedCount }) => {
          const plain = affectedCount === 0 && !proven.includes(rule);
          const details = plain ? undefined : await readDetails(keyValues, fingerprint);
          const { affected = [], evidence = [] } = details ?? {};
          return { rule, resources: [resource, ...affected], evidence };
        }),
      )),
    );
  }
  return countExposures(reached);
}
