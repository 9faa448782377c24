import type { Evidence, ResourceRef } from '../contract';
import type { Gap, RuleResult, SliceName, Snapshot } from '../domain';
import { notApplicable, notAvailable, pass } from './judgement';
import { counted } from './wording';

/** Slices that make up what a scan can see of each product. */
const slices = {
  Jira: [
    'jira.accessGroups',
    'jira.accounts',
    'jira.applicationRoles',
    'jira.auditEvents',
    'jira.customerMail',
    'jira.apps',
    'jira.dashboards',
    'jira.filters',
    'jira.globalPowers',
    'jira.groupMembers',
    'jira.groupSizes',
    'jira.groups',
    'jira.issueSecuritySchemes',
    'jira.permissionDefinitions',
    'jira.permissionSchemes',
    'jira.projectSchemes',
    'jira.projectSecuritySchemes',
    'jira.projects',
    'jira.roleActors',
    'jira.roles',
    'jira.securityLevels',
    'jira.serviceDesks',
    'jira.settings',
  ],
  Confluence: [
    'confluence.accessGroups',
    'confluence.accounts',
    'confluence.anonymousReads',
    'confluence.auditRetention',
    'confluence.classificationLevels',
    'confluence.events',
    'confluence.groupMembers',
    'confluence.groupSizes',
    'confluence.groups',
    'confluence.guests',
    'confluence.site',
    'confluence.spaceClassifications',
    'confluence.spaceGrants',
    'confluence.spaceRoles',
    'confluence.spaceSecrets',
    'confluence.spaces',
  ],
} as const satisfies Record<string, readonly SliceName[]>;

/** A product that is not there hides nothing. */
const absent: ReadonlySet<Gap['code']> = new Set(['not-installed', 'not-connected']);

/** Which product, as what resource, and what else is known to be hidden of it. */
interface Subject {
  readonly product: keyof typeof slices;
  readonly resource: ResourceRef;
  readonly hidden?: readonly Evidence[];
}

/** Says what a scan could not see of a product, one piece of evidence for each cause in each slice. */
export function judgeVisibility(
  snapshot: Snapshot,
  { product, resource, hidden = [] }: Subject,
): readonly RuleResult[] {
  const seen = slices[product].flatMap((name) => {
    const slice = snapshot.slice(name);
    return slice === undefined ? [] : [{ name, gaps: slice.gaps }];
  });
  if (seen.length === 0) return [notAvailable(resource, `Nothing was read from ${product}`)];
  const missing = seen.flatMap(({ gaps }) => gaps.filter(({ code }) => absent.has(code)));
  const evidence = [...hidden, ...seen.flatMap(({ name, gaps }) => obstacles(name, gaps))];
  if (evidence.length === 0) {
    const [gap] = missing;
    return [gap === undefined ? pass(resource) : notApplicable(resource, gap.reason)];
  }
  return [
    {
      outcome: 'fail',
      resource,
      message: `This scan could not see everything in ${product}`,
      evidence,
      affected: [],
    },
  ];
}

/** Gaps of one slice that have the same cause, told by their first one. */
function obstacles(slice: SliceName, gaps: readonly Gap[]): readonly Evidence[] {
  const causes = new Map<string, { gap: Gap; count: number }>();
  for (const gap of gaps) {
    if (absent.has(gap.code)) continue;
    const key = JSON.stringify([gap.code, gap.source, gap.resourceId === undefined]);
    const cause = causes.get(key) ?? { gap, count: 0 };
    causes.set(key, { ...cause, count: cause.count + 1 });
  }
  return [...causes.values()].map(({ gap, count }) => {
    const what = gap.resourceId === undefined ? 'The list' : counted(count, 'item');
    return {
      text: `${what} of ${sliceText(slice)} could not be read: ${gap.reason}`,
      source: gap.source,
      data: { slice, code: gap.code, count },
    };
  });
}

/** `confluence.spaceGrants` is "Confluence space grants". */
function sliceText(name: SliceName): string {
  const words = name.replace('.', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
