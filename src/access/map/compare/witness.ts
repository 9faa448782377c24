import type { AccessNodeType } from '../../../contract';
import type { SliceName, Snapshot } from '../../../domain';
import { unseenGrantsOf } from '../../space-grants';
import { listGapOf } from '../../unseen';
import { membershipKinds, nodeFlags } from '../access-map';
import type { AccessMap } from '../access-map';
import { valueAt } from '../adjacency';
import { sentence, sliceOf } from '../from-snapshot/drawing';
import { hasFlag, typeOf } from '../node-facts';
import { labelOf } from '../tell/labels';
import { membersReason } from '../tell/members';
import { blindTo } from './blind';

/** The list that would name a thing of a type, were it there. */
const lists: Readonly<Partial<Record<AccessNodeType, SliceName>>> = {
  'jira:site': 'jira.projects',
  'jira:project': 'jira.projects',
  'jira:permission-scheme': 'jira.permissionSchemes',
  'jira:filter': 'jira.filters',
  'jira:dashboard': 'jira.dashboards',
  'confluence:site': 'confluence.spaces',
  'confluence:space': 'confluence.spaces',
  'confluence:space-roles': 'confluence.spaceRoles',
  'bitbucket:workspace': 'bitbucket.workspace',
  'bitbucket:project': 'bitbucket.projects',
  'bitbucket:repository': 'bitbucket.repositories',
  'org:organization': 'organization.organization',
};

/** What each type of thing is told by. */
type Told = Readonly<Partial<Record<AccessNodeType, () => string | undefined>>>;

const notLookedFor = () => 'It was not looked for.';

const wholes = ['jira:site', 'confluence:site', 'bitbucket:workspace'] as const;

/** A node by the names that it has on every map. */
export interface Named {
  readonly type: AccessNodeType;
  readonly id: string;
}

export function named(map: AccessMap, node: number): Named {
  return { type: typeOf(map, node), id: map.nodes.ids[node] ?? '' };
}

/**
 * Says of what is not on a map why it may be there all the same: because the snapshot did not look, or could not.
 * Undefined means that the snapshot would have shown it.
 */
export class Witness {
  readonly #gaps = new Map<string, string | undefined>();

  constructor(
    private readonly map: AccessMap,
    private readonly snapshot: Snapshot,
    /** The snapshot that saw what this one did not. */
    private readonly other: Snapshot,
  ) {}

  /** Why everything about a type of resource may be other than it is seen. */
  blind(type: AccessNodeType): string | undefined {
    return blindTo(type, { snapshot: this.snapshot, other: this.other });
  }

  /** Why a resource or scheme may exist. */
  thing({ type, id }: Named): string | undefined {
    if (this.map.nodes.find(type, id) !== undefined) return undefined;
    const whole = wholes.find((one) => one.startsWith(`${type.split(':')[0] ?? ''}:`));
    // Nothing of a product is on a map that does not have the product itself.
    const isDrawn = whole === undefined || this.#isDrawn(whole);
    const slice = lists[isDrawn ? type : whole];
    return slice === undefined ? notLookedFor() : this.#hides(slice, id);
  }

  #isDrawn(whole: (typeof wholes)[number]): boolean {
    if (whole !== 'bitbucket:workspace') return this.map.nodes.find(whole, 'site') !== undefined;
    return (this.snapshot.slice('bitbucket.workspace')?.items.length ?? 0) > 0;
  }

  /** Why somebody may be in something. `kind` is how they are in it on the other map. */
  membership(child: Named, parent: Named, kind: number): string | undefined {
    if (membershipKinds[kind] === 'presumed') return 'It was presumed, because nobody told.';
    const [, scope = parent.id] = /@(.*)$/s.exec(parent.id) ?? [];
    const project = { type: 'jira:project', id: scope } as const;
    const told: Told = {
      group: () => this.#member(parent),
      'jira:role-in-project': () => this.roles(project),
      'confluence:role-in-space': () => this.#space(scope),
      condition: () => this.thing(project),
      account: () =>
        this.#hides('organization.apiTokens', child.id) ??
        this.#hides('organization.serviceAccountTokens', child.id),
      audience: () => this.#opening(child, parent),
    };
    return (told[parent.type] ?? notLookedFor)();
  }

  /** Why somebody may hold something in a place. */
  grant(holder: Named, { type, id }: Named): string | undefined {
    const unseen = this.thing({ type, id });
    if (unseen !== undefined) return unseen;
    const inRepository = () =>
      this.#hides(inBitbucket[holder.type] ?? 'bitbucket.repositories', id);
    const told: Told = {
      'jira:site': () =>
        this.#hides('jira.accessGroups') ??
        (holder.type === 'account' ? this.#power(holder.id) : undefined),
      'confluence:site': () => this.#hides('confluence.accessGroups'),
      'confluence:space': () =>
        this.#space(id) ??
        (holder.id === 'anyone' ? this.#hides('confluence.anonymousReads', id) : undefined),
      'confluence:space-roles': () => this.#hides('confluence.spaceRoles', holder.id),
      'bitbucket:workspace': () => this.#hides('bitbucket.members'),
      'bitbucket:project': inRepository,
      'bitbucket:repository': inRepository,
      'org:organization': () =>
        this.#hides(inOrganization[holder.type] ?? 'organization.users', holder.id),
    };
    const list = () => this.#hides(lists[type] ?? 'jira.permissionSchemes', id);
    return (told[type] ?? list)();
  }

  /** Why somebody may hold something in a place, leaving out what Jira is asked of few. */
  hiddenGrant(holder: Named, where: Named): string | undefined {
    if (where.type !== 'jira:site' || holder.type !== 'account') return this.grant(holder, where);
    const asked = this.other.slice('jira.globalPowers') !== undefined;
    return (
      this.#hides('jira.accessGroups') ??
      (asked ? this.#hides('jira.globalPowers', holder.id) : undefined)
    );
  }

  /** Why somebody may have a role in a resource. */
  roles(resource: Named): string | undefined {
    if (resource.type === 'jira:project') {
      return this.thing(resource) ?? this.#hides('jira.roleActors', resource.id);
    }
    return resource.type === 'confluence:space' ? this.#space(resource.id) : undefined;
  }

  /** Why a group may open the product of a class. */
  opening(audience: Named): string | undefined {
    if (audience.id.startsWith('confluence:')) return this.#hides('confluence.accessGroups');
    if (!audience.id.startsWith('jira:')) return undefined;
    return this.#hides('jira.accessGroups') ?? this.#hides('jira.applicationRoles');
  }

  /** Why a resource may use a scheme although it is seen to use none, or not seen to use any. */
  use(resource: Named): string | undefined {
    if (resource.type === 'confluence:space') return this.#space(resource.id);
    if (resource.type !== 'jira:project') return undefined;
    const node = this.map.nodes.find(resource.type, resource.id);
    if (node === undefined) return this.thing(resource);
    const [reason = 'Its permission scheme was not read.'] = this.map.limits.get(node) ?? [];
    return valueAt(this.map.nodes.schemes, node) < 0 ? reason : undefined;
  }

  #member(group: Named): string | undefined {
    const node = this.map.nodes.find('group', group.id);
    if (node === undefined) return `Nothing names the group, so its members were not read.`;
    const settled = hasFlag(this.map, node, nodeFlags.complete | nodeFlags.missing);
    return settled ? undefined : membersReason(this.map, node);
  }

  #opening(child: Named, parent: Named): string | undefined {
    const type = parent.id.startsWith('confluence:') ? 'confluence:site' : 'jira:site';
    const unseen = this.thing({ type, id: 'site' });
    if (unseen !== undefined) return unseen;
    if (child.type === 'account') return this.#hides('organization.users', child.id);
    return child.type === 'group' ? this.opening(parent) : notLookedFor();
  }

  #power(accountId: string): string | undefined {
    const powers = this.snapshot.slice('jira.globalPowers');
    const asked = powers?.items.some((one) => one.accountId === accountId) === true;
    const node = this.map.nodes.find('account', accountId);
    const who = node === undefined ? 'the account' : labelOf(this.map, node);
    return asked ? undefined : `Jira was not asked whether ${who} administers it.`;
  }

  #space(id: string): string | undefined {
    const drawing = { snapshot: this.snapshot };
    const space = this.snapshot.slice('confluence.spaces')?.items.find((one) => one.id === id);
    if (space === undefined) return this.#hides('confluence.spaces', id);
    const reason = unseenGrantsOf({
      site: sliceOf(drawing, 'confluence.site'),
      spaceRoles: sliceOf(drawing, 'confluence.spaceRoles'),
      spaceGrants: sliceOf(drawing, 'confluence.spaceGrants'),
    })(space);
    return reason === undefined ? undefined : sentence(reason);
  }

  /** Why a slice may not have shown something: the gap that hides it, or the whole list. */
  #hides(name: SliceName, resourceId?: string): string | undefined {
    const key = `${name} ${resourceId ?? ''}`;
    if (!this.#gaps.has(key)) {
      const slice = this.snapshot.slice(name);
      const gap =
        slice?.gaps.find((one) => one.resourceId === resourceId) ?? (slice && listGapOf(slice));
      const reason = slice === undefined ? `${name} was not collected` : gap?.reason;
      this.#gaps.set(key, reason === undefined ? undefined : sentence(reason));
    }
    return this.#gaps.get(key);
  }
}

const inBitbucket: Readonly<Partial<Record<AccessNodeType, SliceName>>> = {
  group: 'bitbucket.groupGrants',
  account: 'bitbucket.repositoryAdmins',
  'bitbucket:deploy-key': 'bitbucket.deployKeys',
};

const inOrganization: Readonly<Partial<Record<AccessNodeType, SliceName>>> = {
  group: 'organization.groups',
  'org:api-key': 'organization.apiKeys',
};
