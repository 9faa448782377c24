import type { ResourceRef, ResourceType } from '../contract';
import { listGaps } from '../domain';
import type { SliceName, Slices, Snapshot } from '../domain';
import type { RuleEvaluation } from './evaluation';

/** A slice that lists resources of a type, and the id of the resource that one of its items is. */
interface Inventory {
  readonly name: SliceName;
  readonly idOf: (item: Slices[SliceName]) => string;
  /** The product may lack the list as a whole, which then is as good as an empty one. */
  readonly mayBeMissing?: boolean;
}

function inventory<N extends SliceName>(name: N, idOf: (item: Slices[N]) => string): Inventory {
  return { name, idOf: idOf as Inventory['idOf'] };
}

/** The slices that together list all resources of a type. */
const inventories: Readonly<Partial<Record<ResourceType, readonly Inventory[]>>> = {
  'jira:project': [inventory('jira.projects', ({ id }) => id)],
  'jira:permission-scheme': [inventory('jira.permissionSchemes', ({ id }) => id)],
  'jira:project-role': [inventory('jira.roles', ({ id }) => id)],
  'jira:filter': [inventory('jira.filters', ({ id }) => id)],
  // Jira shows the app only dashboards that are shared with it. One that was made private is gone from its sight,
  // and no longer what a finding could object to.
  'jira:dashboard': [inventory('jira.dashboards', ({ id }) => id)],
  'jira:issue-security-scheme': [inventory('jira.issueSecuritySchemes', ({ id }) => id)],
  'jira:service-desk': [inventory('jira.serviceDesks', ({ id }) => id)],
  'jira:webhook': [inventory('jira.webhooks', ({ id }) => id)],
  'jira:setting': [inventory('jira.settings', ({ key }) => key)],
  'jira:application-role': [inventory('jira.applicationRoles', ({ key }) => key)],
  'confluence:space': [inventory('confluence.spaces', ({ id }) => id)],
  'confluence:space-role': [inventory('confluence.spaceRoles', ({ id }) => id)],
  'bitbucket:workspace': [inventory('bitbucket.workspace', ({ id }) => id)],
  'bitbucket:project': [inventory('bitbucket.projects', ({ id }) => id)],
  'bitbucket:repository': [inventory('bitbucket.repositories', ({ id }) => id)],
  'org:api-token': [
    inventory('organization.apiTokens', ({ id }) => id),
    { ...inventory('organization.serviceAccountTokens', ({ id }) => id), mayBeMissing: true },
  ],
  'org:api-key': [inventory('organization.apiKeys', ({ id }) => id)],
  'org:service-account': [
    inventory('organization.serviceAccounts', ({ id }) => id),
    { ...inventory('organization.oauthClients', ({ id }) => id), mayBeMissing: true },
  ],
  'org:domain': [inventory('organization.domains', ({ id }) => id)],
  'org:site': [inventory('organization.sites', ({ id }) => id)],
};

/** The organization lists everyone and every group, for the rules that ask it. */
const inOrganization: Readonly<Partial<Record<ResourceType, Inventory>>> = {
  account: inventory('organization.users', ({ accountId }) => accountId),
  group: inventory('organization.groups', ({ groupId }) => groupId),
};

/**
 * Collected only as far as something refers to them or as they are recent, or where each place has its own list, so that
 * no gap tells which of them it hides.
 */
const partlyListed: ReadonlySet<ResourceType> = new Set<ResourceType>([
  'account',
  'group',
  'app',
  'jira:audit-event',
  'confluence:audit-event',
  'org:audit-event',
  'bitbucket:runner',
  'bitbucket:webhook',
  'bitbucket:deploy-key',
]);

/**
 * True when a snapshot shows that a rule has lost its subject: the slices that list all resources of the type were
 * collected without a gap that could hide it, and lack it. What is only partly listed is lost when the rule saw all it
 * needs and does not speak of it any more. Not having been seen is never enough.
 */
export function isKnownGone(
  snapshot: Snapshot,
  rule: RuleEvaluation,
  { type, id }: ResourceRef,
): boolean {
  const listed = inOrganization[type];
  const asked = listed !== undefined && rule.meta.needs.includes(listed.name);
  const lists = asked ? [listed] : inventories[type];
  return lists === undefined
    ? partlyListed.has(type) && sawEverything(snapshot, rule)
    : lists.every((list) => provesAbsence(snapshot, list, id));
}

function provesAbsence(
  snapshot: Snapshot,
  { name, idOf, mayBeMissing = false }: Inventory,
  id: string,
): boolean {
  const slice = snapshot.slice(name);
  if (slice === undefined) return false;
  const hiding = listGaps(slice).filter(({ code }) => !(mayBeMissing && code === 'not-found'));
  if (hiding.length > 0 || slice.gaps.some((gap) => gap.resourceId === id)) return false;
  return !slice.items.some((item) => idOf(item) === id);
}

function sawEverything(snapshot: Snapshot, { meta, coverage }: RuleEvaluation): boolean {
  if (coverage.outcome !== 'evaluated' && coverage.outcome !== 'not-applicable') return false;
  return meta.needs.every((name) => snapshot.slice(name)?.gaps.length === 0);
}
