import type { Caller } from '../../product-server';
import { forbidden } from '../routing/problem';
import type { WorldAccount, WorldDirectory } from '../world/directory';
import type { JiraWorld } from '../world/jira';
import type { WorldIssue } from '../world/jira-issues';
import type { WorldProject } from '../world/jira-projects';
import { hasGlobalPermission } from './access-global';
import { holdsProjectGrant } from './access-project';
import type { Principal } from './principal';
import { loginRequired } from './refusals';

/** Who may do what in the simulated Jira. */
export interface Access {
  principal(caller: Caller): Principal;
  /** The caller's account. @throws Problem 401 for a visitor */
  requireLogin(caller: Caller): WorldAccount;
  /** @throws Problem 401 for a visitor, 403 for anyone who does not administer Jira */
  requireAdmin(caller: Caller): void;
  isAdmin(caller: Caller): boolean;
  hasGlobal(caller: Caller, permission: string): boolean;
  /** With an issue, holders that depend on the issue (reporter, assignee) are asked of it alone. */
  hasProject(caller: Caller, permission: string, where: ProjectPlace): boolean;
}

export interface ProjectPlace {
  readonly project: WorldProject;
  readonly issue?: WorldIssue;
}

interface Sources {
  readonly jira: JiraWorld;
  readonly directory: WorldDirectory;
  readonly appAccount: WorldAccount;
  /** Issues as they are now, for holders that depend on them. */
  readonly issuesOf: (projectId: string) => readonly WorldIssue[];
}

/**
 * Permissions of a world. The app acts as an administrator with every project permission, as the system user of a Forge
 * app does through its project role, unless an app access rule keeps it out of a project's issues.
 */
export function createAccess(sources: Sources): Access {
  const { jira, directory, appAccount, issuesOf } = sources;
  const accounts = new Map(directory.accounts.map((account) => [account.accountId, account]));
  const schemes = new Map(jira.permissionSchemes.map((scheme) => [scheme.id, scheme]));

  function principal(caller: Caller): Principal {
    if (caller.type === 'app')
      return { account: appAccount, groups: new Set(appAccount.groups), isApp: true };
    const account = caller.type === 'user' ? accounts.get(caller.accountId) : undefined;
    return account === undefined
      ? { groups: new Set(), isApp: false }
      : { account, groups: new Set(account.groups), isApp: false };
  }

  function hasGlobal(caller: Caller, permission: string): boolean {
    const who = principal(caller);
    return who.isApp
      ? permission !== 'SYSTEM_ADMIN'
      : hasGlobalPermission(who, permission, { jira, directory });
  }

  function hasProject(caller: Caller, permission: string, where: ProjectPlace): boolean {
    const who = principal(caller);
    if (who.isApp) return !where.project.blocksApps || permission === 'ADMINISTER_PROJECTS';
    const grants = schemes.get(where.project.schemeId)?.grants ?? [];
    const issues = where.issue === undefined ? issuesOf(where.project.id) : [where.issue];
    return grants.some(
      (grant) =>
        grant.permission === permission &&
        holdsProjectGrant(who, grant.holder, { project: where.project, issues, jira, directory }),
    );
  }

  function requireLogin(caller: Caller): WorldAccount {
    const { account } = principal(caller);
    if (account === undefined) throw loginRequired();
    return account;
  }

  function isAdmin(caller: Caller): boolean {
    return hasGlobal(caller, 'ADMINISTER');
  }

  function requireAdmin(caller: Caller): void {
    requireLogin(caller);
    if (!isAdmin(caller)) throw forbidden('Only Jira administrators can perform this operation.');
  }

  return { principal, requireLogin, requireAdmin, isAdmin, hasGlobal, hasProject };
}
