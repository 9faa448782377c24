import type { ApplicationRole, PermissionHolder, Share, Slice } from '../domain';
import { anyoneOnTheInternet, limited } from './audience';
import type { Audience } from './audience';
import { productGroups } from './product-groups';
import type { GroupReference } from './product-groups';
import { gapOf } from './unseen';

/** What it takes to tell how many people a Jira holder stands for. */
export interface JiraAudienceFacts {
  readonly applicationRoles: Slice<'jira.applicationRoles'>;
  readonly accessGroups: Slice<'jira.accessGroups'>;
  readonly groupSizes: Slice<'jira.groupSizes'>;
  readonly broadGroupMembers: number;
}

/** Answers for every way Jira has of naming who holds something. */
export interface JiraAudiences {
  readonly ofHolder: (holder: PermissionHolder) => Audience;
  readonly ofGroup: (group: GroupReference) => Audience;
  readonly ofShare: (share: Share) => Audience;
}

const everyLoggedInUser: Audience = { kind: 'everyone', who: 'Every logged-in user' };

/**
 * Builds the model of audiences of one Jira. A default group is everyone whatever its size, because every new user
 * joins it; a product's users are everyone when new users get the product or many people have it.
 */
export function jiraAudiences(facts: JiraAudienceFacts): JiraAudiences {
  const ofOpeningGroup = productGroups({ product: 'Jira', ...facts });
  const defaults = defaultGroups(facts.applicationRoles.items);
  const products = new Map(facts.applicationRoles.items.map((role) => [role.key, role]));
  const sizes = new Map(facts.groupSizes.items.map(({ groupId, size }) => [groupId, size]));

  function ofGroup(group: GroupReference): Audience {
    const product =
      group.id === undefined ? defaults.byName.get(group.name ?? '') : defaults.byId.get(group.id);
    if (product !== undefined) {
      const { name, role } = product;
      return { kind: 'everyone', who: `Group "${name}", which new users of ${role} join,` };
    }
    const audience = ofOpeningGroup(group);
    const [gap] = facts.applicationRoles.gaps;
    if (audience.kind !== 'limited' || gap === undefined) return audience;
    const label = group.name ?? group.id ?? 'without a name';
    return {
      kind: 'undecided',
      reason: `Whether new users join group "${label}" could not be read: ${gap.reason}`,
    };
  }

  function ofProduct(key: string): Audience {
    const role = products.get(key);
    if (role === undefined) {
      const gap = gapOf(facts.applicationRoles, key);
      if (gap === undefined) return limited;
      return { kind: 'undecided', reason: `Who uses ${key} could not be read: ${gap.reason}` };
    }
    return usersOf(role, sizes, facts.broadGroupMembers);
  }

  function ofHolder(holder: PermissionHolder): Audience {
    switch (holder.type) {
      case 'anyone':
        return anyoneOnTheInternet;
      case 'applicationRole':
        return holder.id === undefined ? everyLoggedInUser : ofProduct(holder.id);
      case 'group':
        return ofGroup(holder);
      case 'unknown':
        return { kind: 'undecided', reason: 'A permission has a kind of holder that is not known' };
      case 'projectRole':
      case 'user':
      case 'projectLead':
      case 'reporter':
      case 'assignee':
      case 'userCustomField':
      case 'groupCustomField':
      case 'sd.customer.portal.only':
        return limited;
    }
  }

  function ofShare(share: Share): Audience {
    switch (share.type) {
      case 'public':
        return anyoneOnTheInternet;
      case 'everyone':
        return everyLoggedInUser;
      case 'group':
        return ofGroup(share);
      case 'unknown':
        return { kind: 'undecided', reason: 'It is shared with a kind of audience not known' };
      case 'project':
      case 'user':
        return limited;
    }
  }

  return { ofHolder, ofGroup, ofShare };
}

function defaultGroups(roles: readonly ApplicationRole[]) {
  const byId = new Map<string, { name: string; role: string }>();
  const byName = new Map<string, { name: string; role: string }>();
  for (const role of roles) {
    for (const { groupId, name } of role.defaultGroups) {
      const known = byId.get(groupId) ?? { name, role: role.name };
      byId.set(groupId, known);
      byName.set(name, known);
    }
  }
  return { byId, byName };
}

function usersOf(
  { name, groups, selectedByDefault, userCount }: ApplicationRole,
  sizes: ReadonlyMap<string, number>,
  broad: number,
): Audience {
  if (selectedByDefault) {
    return { kind: 'everyone', who: `Every user of ${name}, which new users get by default,` };
  }
  if (userCount !== undefined && userCount > broad) {
    return { kind: 'everyone', who: `Every one of the ${userCount} users of ${name}` };
  }
  const large = groups.find(({ groupId }) => (sizes.get(groupId) ?? 0) > broad);
  if (large !== undefined) {
    const size = sizes.get(large.groupId) ?? 0;
    return {
      kind: 'everyone',
      who: `Every user of ${name}, which group "${large.name}" opens to ${size} people,`,
    };
  }
  const unsized = groups.find(({ groupId }) => !sizes.has(groupId));
  if (userCount === undefined && unsized !== undefined) {
    return {
      kind: 'undecided',
      reason: `How many people use ${name} could not be read, nor how many are in group "${unsized.name}"`,
    };
  }
  return limited;
}
