import type { AccessWord } from '../../../contract';
import type { PermissionHolder, Share, Slices, SliceName, SnapshotData } from '../../../domain';
import { wordBits } from '../access-map';
import { bitbucketPermissions } from '../bitbucket-permissions';
import { spacePermission } from '../confluence-permissions';
import { jiraPermission } from '../jira-permissions';

/** What is asked: may this account do this here? */
export interface Doubt {
  readonly accountId: string;
  readonly word: AccessWord;
  readonly resource: string;
}

/**
 * Answers straight from the slices, by looking through all of them for every question. Knows nothing of the map, so
 * that the map can be held against it.
 */
export class Oracle {
  constructor(private readonly data: SnapshotData) {}

  can({ accountId, word, resource }: Doubt): boolean {
    if (!this.canLogIn(accountId)) return false;
    const [type = '', ...id] = resource.split('/');
    return this.#holds(accountId, wordBits[word], { type, id: id.join('/') });
  }

  #holds(who: string, bit: number, { type, id }: { type: string; id: string }): boolean {
    switch (type) {
      case 'org:organization':
        return this.#administersOrganization(who, bit);
      case 'jira:site':
        return this.#administers(who, bit, 'jira');
      case 'confluence:site':
        return this.#administers(who, bit, 'confluence');
      case 'jira:project':
        return this.#administers(who, bit, 'jira') || this.#inProject(who, bit, id);
      case 'jira:filter':
        return this.#onFilter(who, bit, id);
      case 'confluence:space':
        return this.#administers(who, bit, 'confluence') || this.#inSpace(who, bit, id);
      case 'bitbucket:workspace':
        return this.#ownsWorkspace(who, bit);
      case 'bitbucket:project':
        return this.#ownsWorkspace(who, bit) || this.#byBitbucketGroup(who, bit, id);
      case 'bitbucket:repository':
        return this.#onRepository(who, bit, id);
      default:
        throw new Error(`The oracle knows no ${type}.`);
    }
  }

  #items<N extends SliceName>(name: N): readonly Slices[N][] {
    return this.data.slices[name]?.items ?? [];
  }

  #account(who: string) {
    return this.#items('jira.accounts').find(({ accountId }) => accountId === who);
  }

  canLogIn(who: string): boolean {
    const account = this.#account(who);
    const user = this.#items('organization.users').find(({ accountId }) => accountId === who);
    const barred = user !== undefined && !['active', 'not_invited'].includes(user.status);
    return account?.exists !== false && account?.active !== false && !barred;
  }

  #isIn(who: string, groupId: string): boolean {
    const listed = [
      ...this.#items('jira.groupMembers'),
      ...this.#items('confluence.groupMembers'),
    ].some(
      (group) =>
        group.groupId === groupId && group.members.some(({ accountId }) => accountId === who),
    );
    const told = [...this.#items('organization.users'), ...this.#items('confluence.guests')].some(
      (user) => user.accountId === who && user.groupIds.includes(groupId),
    );
    return listed || told;
  }

  #isInAny(who: string, groups: readonly { readonly groupId: string }[]): boolean {
    return groups.some(({ groupId }) => this.#isIn(who, groupId));
  }

  /** Whether somebody opens a product: by a group, as the organization tells, or presumably when nobody told. */
  #opens(who: string, product: 'jira' | 'confluence'): boolean {
    const groups = this.#items(`${product}.accessGroups`).filter(({ access }) => access === 'user');
    const roles = product === 'jira' ? this.#items('jira.applicationRoles') : [];
    if (this.#isInAny(who, [...groups, ...roles.flatMap((role) => role.groups)])) return true;
    if (this.#account(who)?.accountType !== 'atlassian') return false;
    const guest = this.#items('confluence.guests').some(({ accountId }) => accountId === who);
    if (product === 'confluence' && guest) return false;
    const user = this.#items('organization.users').find(({ accountId }) => accountId === who);
    return user === undefined || user.products.some(({ key }) => key.startsWith(product));
  }

  #administersOrganization(who: string, bit: number): boolean {
    if ((bit & (wordBits.administer | wordBits.share)) === 0) return false;
    const role = 'atlassian/org-admin';
    const user = this.#items('organization.users').find(({ accountId }) => accountId === who);
    const groups = this.#items('organization.groups').filter(({ roles }) => roles.includes(role));
    return user?.roles.includes(role) === true || this.#isInAny(who, groups);
  }

  #administers(who: string, bit: number, product: 'jira' | 'confluence'): boolean {
    if ((bit & (wordBits.administer | wordBits.share)) === 0) return false;
    const groups = this.#items(`${product}.accessGroups`).filter(({ access }) => access !== 'user');
    const powers = product === 'jira' ? this.#items('jira.globalPowers') : [];
    const told = powers.some((one) => one.accountId === who && one.permissions.length > 0);
    return told || this.#isInAny(who, groups) || this.#administersOrganization(who, bit);
  }

  #inProject(who: string, bit: number, projectId: string): boolean {
    const schemes = this.#items('jira.permissionSchemes');
    const own = schemes.find((scheme) => scheme.projectId === projectId);
    const used = this.#items('jira.projectSchemes').find((use) => use.projectId === projectId);
    const scheme = own ?? schemes.find(({ id }) => id === used?.schemeId);
    return (scheme?.grants ?? []).some(
      ({ permission, holder }) =>
        (jiraPermission(permission).mask & bit) !== 0 && this.#isHolder(who, holder, projectId),
    );
  }

  #isHolder(who: string, { type, id }: PermissionHolder, projectId: string): boolean {
    switch (type) {
      case 'anyone':
        return true;
      case 'applicationRole':
        return id === undefined
          ? this.#opens(who, 'jira')
          : this.#items('jira.applicationRoles').some(
              (role) => role.key === id && this.#isInAny(who, role.groups),
            );
      case 'group':
        return id !== undefined && this.#isIn(who, id);
      case 'user':
        return id === who;
      case 'projectLead':
        return this.#items('jira.projects').some(
          (project) => project.id === projectId && project.lead?.accountId === who,
        );
      case 'projectRole':
        return this.#items('jira.roleActors')
          .filter((item) => item.projectId === projectId && item.roleId === id)
          .some(({ actors }) =>
            actors.some((actor) =>
              actor.type === 'user' ? actor.accountId === who : this.#isIn(who, actor.groupId),
            ),
          );
      case 'reporter':
      case 'assignee':
      case 'userCustomField':
      case 'groupCustomField':
      case 'sd.customer.portal.only':
      case 'unknown':
        return false;
    }
  }

  #onFilter(who: string, bit: number, filterId: string): boolean {
    const filter = this.#items('jira.filters').find(({ id }) => id === filterId);
    if (filter === undefined) return false;
    const { read, write, share, administer } = wordBits;
    if (filter.owner?.accountId === who && (bit & (read | write | share | administer)) !== 0) {
      return true;
    }
    const viewing = (bit & read) !== 0 && filter.shares.some((one) => this.#isShared(who, one));
    const editing = (bit & (read | write | share)) !== 0;
    return viewing || (editing && filter.editors.some((one) => this.#isShared(who, one)));
  }

  #isShared(who: string, { type, id = '' }: Share): boolean {
    switch (type) {
      case 'public':
        return true;
      case 'everyone':
        return this.#opens(who, 'jira');
      case 'project':
        return this.#inProject(who, wordBits.read, id);
      case 'group':
        return this.#isIn(who, id);
      case 'user':
        return id === who;
      case 'unknown':
        return false;
    }
  }

  #inSpace(who: string, bit: number, spaceId: string): boolean {
    const read = this.#items('confluence.anonymousReads').find((one) => one.spaceId === spaceId);
    if (read?.canRead === true && (bit & wordBits.read) !== 0) return true;
    if (read?.canUpdate === true && (bit & wordBits.write) !== 0) return true;
    const grants = this.#items('confluence.spaceGrants').filter((one) => one.spaceId === spaceId);
    return grants
      .flatMap((one) => one.grants)
      .some(({ principal, operation, target }) => {
        if ((spacePermission({ operation, target }).mask & bit) === 0) return false;
        if (principal.type === 'class') return this.#isInClass(who, principal.id);
        if (principal.type === 'group') return this.#isIn(who, principal.id);
        return principal.type !== 'unknown' && principal.id === who;
      });
  }

  #isInClass(who: string, id: string): boolean {
    const type = this.#account(who)?.accountType;
    switch (id) {
      case 'anonymous-users':
        return this.#items('confluence.site')[0]?.anonymousUse !== 'refused';
      case 'authenticated-users':
        return type !== 'app' || this.#opens(who, 'confluence');
      case 'all-licensed-users':
        return this.#opens(who, 'confluence');
      case 'all-product-admins':
        return this.#isInAny(
          who,
          this.#items('confluence.accessGroups').filter(({ access }) => access !== 'user'),
        );
      default:
        return false;
    }
  }

  #ownsWorkspace(who: string, bit: number): boolean {
    const { read, write, administer, share } = wordBits;
    if ((bit & (read | write | administer | share)) === 0) return false;
    return this.#items('bitbucket.members').some(
      ({ accountId, permission }) => accountId === who && permission === 'owner',
    );
  }

  #byBitbucketGroup(who: string, bit: number, resourceId: string): boolean {
    return this.#items('bitbucket.groupGrants')
      .filter((item) => item.resourceId === resourceId)
      .flatMap(({ grants }) => grants)
      .some(
        ({ slug, permission }) =>
          permission !== 'none' &&
          (bitbucketPermissions[permission].mask & bit) !== 0 &&
          this.#isIn(who, slug),
      );
  }

  #onRepository(who: string, bit: number, id: string): boolean {
    const repository = this.#items('bitbucket.repositories').find((one) => one.id === id);
    if (repository?.isPrivate === false && (bit & wordBits.read) !== 0) return true;
    const admin = (bitbucketPermissions.admin.mask & bit) !== 0;
    const admins = this.#items('bitbucket.repositoryAdmins');
    return (
      this.#ownsWorkspace(who, bit) ||
      this.#byBitbucketGroup(who, bit, id) ||
      this.#byBitbucketGroup(who, bit, repository?.projectId ?? '') ||
      (admin && admins.some((one) => one.repositoryId === id && one.accountId === who))
    );
  }
}
