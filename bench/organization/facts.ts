import type { Grant, GrantTable } from './grant-table';
import { nameIn, projectRoles, specialOf } from './holders';
import type { Organization, Resource } from './organization';
import { permissionAt } from './permissions';
import type { AskedWord } from './permissions';

/** What somebody is in: `[inner, outer]`, by name. */
export type NamedLink = readonly [inner: string, outer: string];

/** What holders may do in a place, by name. A holder that is a role counts as the role in whichever project asks. */
export interface NamedGrant {
  readonly holder: string;
  readonly place: string;
  readonly word: AskedWord | 'other';
}

/**
 * The facts of an organization as names and words, for engines that decide by names. Accounts that cannot log in are in
 * nothing and hold nothing.
 */
export class Facts {
  constructor(readonly organization: Organization) {}

  accountName(account: number): string {
    return this.organization.accountIds[account] ?? '';
  }

  resourceName({ kind, place }: Resource): string {
    return `${kind}:${place}`;
  }

  /** Every place where grants count for a resource: itself, its scheme, and what it is in. */
  placesOf({ kind, place }: Resource): readonly string[] {
    const { schemeOf, projectOf } = this.organization;
    const own = this.resourceName({ kind, place });
    switch (kind) {
      case 'project':
        return [own, `scheme:${schemeOf[place] ?? 0}`, 'jira:0'];
      case 'space':
        return [own, 'confluence:0'];
      case 'repository':
        return [own, `repositories:${projectOf[place] ?? 0}`, 'workspace:0'];
    }
  }

  /** What each resource is in, or which scheme it uses. */
  *containment(): IterableIterator<NamedLink> {
    for (const [kind, count] of this.#resources()) {
      for (let place = 0; place < count; place += 1) {
        const [own = '', ...outer] = this.placesOf({ kind, place });
        for (const one of outer) yield [own, one];
      }
    }
  }

  /** Groups and classes of each account, and who is in the roles of each project. */
  *links(): IterableIterator<NamedLink> {
    const { size } = this.organization;
    for (let account = 0; account < size.accounts; account += 1) {
      for (const outer of this.outerOf(account)) yield [this.accountName(account), outer];
    }
    for (let place = 0; place < size.projects; place += 1) yield* this.linksIn(place);
  }

  /** Groups and classes of one account. */
  outerOf(account: number): readonly string[] {
    const { active, groupsOf, opensJira, opensConfluence } = this.organization;
    if (active[account] !== 1) return [];
    return [
      ...Array.from(groupsOf[account] ?? [], (group) => this.#groupName(group)),
      'anyone',
      ...(opensJira[account] === 1 ? ['jira-users'] : []),
      ...(opensConfluence[account] === 1 ? ['confluence-users'] : []),
    ];
  }

  /** Who is in the roles of one project, its lead included. */
  *linksIn(project: number): IterableIterator<NamedLink> {
    const { actorsIn, leadOf } = this.organization;
    const own = this.resourceName({ kind: 'project', place: project });
    for (const { role, actors } of actorsIn[project] ?? []) {
      const name = nameIn(own, projectRoles[role] ?? '');
      for (const actor of actors) if (this.#holds(actor)) yield [this.#holderName(actor), name];
    }
    const lead = leadOf[project] ?? 0;
    if (this.#holds(lead)) yield [this.accountName(lead), nameIn(own, 'project-lead')];
  }

  /** All grants, one for each word that one gives; `other` for what no question asks. */
  *grants(): IterableIterator<NamedGrant> {
    for (const [kind, table] of this.#tables()) {
      for (let place = 0; place < table.places; place += 1) yield* this.#on(table, kind, place);
    }
  }

  /** The grants that count for one resource. */
  *grantsFor(resource: Resource): IterableIterator<NamedGrant> {
    const tables = new Map(this.#tables());
    for (const name of this.placesOf(resource)) {
      const [kind = '', place] = name.split(':');
      const table = tables.get(kind);
      if (table !== undefined) yield* this.#on(table, kind, Number(place));
    }
  }

  *#on(table: GrantTable, kind: string, place: number): IterableIterator<NamedGrant> {
    for (const grant of table.on(place)) {
      if (!this.#holds(grant.holder)) continue;
      for (const word of wordsOf(grant)) {
        yield { holder: this.#holderName(grant.holder), place: `${kind}:${place}`, word };
      }
    }
  }

  #resources(): readonly (readonly [Resource['kind'], number])[] {
    const { projects, spaces, repositories } = this.organization.size;
    return [
      ['project', projects],
      ['space', spaces],
      ['repository', repositories],
    ];
  }

  #tables(): readonly (readonly [string, GrantTable])[] {
    const { grants } = this.organization;
    return [
      ['scheme', grants.schemes],
      ['space', grants.spaces],
      ['repository', grants.repositories],
      ['repositories', grants.repositoryProjects],
      ['jira', grants.jira],
      ['confluence', grants.confluence],
      ['workspace', grants.workspace],
    ];
  }

  #holds(holder: number): boolean {
    const { active, accountIds } = this.organization;
    return holder < 0 || holder >= accountIds.length || active[holder] === 1;
  }

  #groupName(group: number): string {
    return this.organization.groupIds[group] ?? '';
  }

  #holderName(holder: number): string {
    const { accountIds } = this.organization;
    const group = holder - accountIds.length;
    return specialOf(holder) ?? (group >= 0 ? this.#groupName(group) : this.accountName(holder));
  }
}

function wordsOf({ permission }: Grant): readonly NamedGrant['word'][] {
  const { words } = permissionAt(permission);
  return words.length === 0 ? ['other'] : words;
}
