import type { ProductRequest, ProductResponse } from '../../product-server';
import type { SiteOptions } from '../site-options';
import type { WorldAccount } from '../world/directory';
import { jiraWorldSchema } from '../world/jira';
import type { WorldIssue } from '../world/jira-issues';
import type { World } from '../world/schema';
import { createAccess } from './access';
import type { JiraContext } from './context';
import { createIssueStore } from './issues/store';
import { createJiraServer } from './server';

/** The Jira of a site, with the issues it has by now. */
export interface Jira {
  handle(request: ProductRequest): ProductResponse;
  issues(): readonly WorldIssue[];
  readonly unanswered: readonly string[];
}

/** The account an installed app acts as. It is made by the installation, so no world lists it. */
const appAccount: WorldAccount = {
  accountId: '712020:00000000-0000-4000-8000-00000000a99a',
  name: 'Parapet',
  type: 'app',
  active: true,
  emailVisibility: 'administrators',
  guest: false,
  groups: [],
};

/** The Jira of a world. A world without one answers like a site where Jira is not installed: a 404 page. */
export function createJira(
  world: World,
  issues: readonly WorldIssue[] | undefined,
  options: SiteOptions,
): Jira {
  if (world.jira === undefined)
    return { handle: () => notInstalled, issues: () => [], unanswered: [] };
  const context = createJiraContext(world, issues, options);
  const server = createJiraServer(context);
  return {
    handle: (request) => server.handle(request),
    issues: () => context.issues.all(),
    unanswered: server.unanswered,
  };
}

/** What the operations of a world's Jira work with; without a Jira there is nothing to find. */
export function createJiraContext(
  world: World,
  kept?: readonly WorldIssue[],
  options: SiteOptions = {},
): JiraContext {
  const { directory, jira = emptyJira } = world;
  const issues = createIssueStore(kept ?? jira.issues);
  return {
    siteUrl: world.siteUrl.replace(/\/$/, ''),
    title: world.name,
    hasConfluence: world.confluence !== undefined,
    jira,
    directory,
    accounts: new Map(directory.accounts.map((account) => [account.accountId, account])),
    groups: new Map(directory.groups.map((group) => [group.groupId, group])),
    appAccount,
    access: createAccess({ jira, directory, appAccount, issuesOf: (id) => issues.of(id) }),
    issues,
    now: options.now ?? (() => new Date()),
    indexedProperties: new Set(options.indexedProperties),
    searchLagMs: options.searchLagMs ?? 0,
  };
}

const emptyJira = jiraWorldSchema.parse({ permissionSchemes: [], projects: [], roles: [] });

const notInstalled: ProductResponse = {
  status: 404,
  headers: { 'content-type': 'text/html;charset=UTF-8' },
  body: '<!DOCTYPE html><html><head><title>Oops, you’ve found a dead link.</title></head></html>',
};
