import type { JiraProject, PermissionHolder, Slice } from '../domain';
import { isBroad } from './audience';
import type { JiraAudiences } from './jira-audiences';
import { unseenPath } from './paths';
import type { Path } from './paths';
import { peoplePaths } from './people-paths';
import { roleActorsOf, roleSource } from './role-actors';
import { schemeAdmins } from './scheme-admins';
import type { SchemeUse } from './scheme-use';

/** What it takes to name the administrators of projects. */
export interface ProjectAdminFacts {
  readonly use: SchemeUse;
  readonly audiences: JiraAudiences;
  readonly roles: Slice<'jira.roles'>;
  readonly roleActors: Slice<'jira.roleActors'>;
  readonly groupMembers: Slice<'jira.groupMembers'>;
  readonly accounts: Slice<'jira.accounts'>;
  readonly applicationRoles: Slice<'jira.applicationRoles'>;
}

/** Who administers one project, besides the administrators of Jira. */
export type ProjectAdmins =
  | {
      readonly kind: 'known';
      readonly paths: readonly Path[];
      /** True when everyone with an account administers the project, so that counting says nothing. */
      readonly everyone: boolean;
    }
  | { readonly kind: 'unseen'; readonly reason: string };

/** Builds the lookup once for all projects of a snapshot. */
export function projectAdmins(facts: ProjectAdminFacts): (project: JiraProject) => ProjectAdmins {
  const roleNames = new Map(facts.roles.items.map(({ id, name }) => [id, name]));
  const holdersOf = schemeAdmins(facts.use, roleNames);
  const pathsOf = pathFinder(facts, roleNames);
  return (project) => {
    const holders = holdersOf(project);
    if (holders === undefined) return { kind: 'unseen', reason: unreadScheme(project) };
    return {
      kind: 'known',
      paths: holders.flatMap((holder) => pathsOf(project, holder)),
      everyone: holders.some(
        (holder) => holder.type !== 'group' && isBroad(facts.audiences.ofHolder(holder)),
      ),
    };
  };
}

/** Why a project's administrators are not known when its permission scheme is not. */
export function unreadScheme({ name }: JiraProject): string {
  return `Which permission scheme project "${name}" uses could not be read`;
}

function pathFinder(facts: ProjectAdminFacts, roleNames: ReadonlyMap<string, string>) {
  const actorsOf = roleActorsOf(facts.roleActors, roleNames);
  const users = new Map(facts.applicationRoles.items.map(({ key, userCount }) => [key, userCount]));
  const people = peoplePaths(facts);

  function ofRole(project: JiraProject, roleId: string): readonly Path[] {
    const telling = {
      say: (subject: string) =>
        `${subject} is in role "${roleNames.get(roleId) ?? roleId}", which administers the project`,
      source: roleSource(project, roleId),
      data: { roleId },
    };
    const { actors, reason } = actorsOf(project, roleId);
    const paths = actors.map((actor) =>
      actor.type === 'user'
        ? people.ofAccount(actor.accountId, telling)
        : people.ofGroup(actor, telling),
    );
    return reason === undefined ? paths : [...paths, unseenPath(Number.POSITIVE_INFINITY, reason)];
  }

  return (
    project: JiraProject,
    { type, id = '', name = id }: PermissionHolder,
  ): readonly Path[] => {
    const direct = {
      say: (subject: string) => `${subject} administers the project by its permission scheme`,
      source: 'GET /rest/api/3/permissionscheme?expand=permissions',
      data: { permission: 'ADMINISTER_PROJECTS' },
    };
    switch (type) {
      case 'projectRole':
        return ofRole(project, id);
      case 'user':
        return [people.ofAccount(id, direct)];
      case 'group':
        return [people.ofGroup({ groupId: id, name }, direct)];
      case 'projectLead':
        return ofLead(project);
      case 'applicationRole':
        return [unseenPath(users.get(id) ?? Number.POSITIVE_INFINITY, unnamedUsers(id))];
      case 'unknown':
        return [
          unseenPath(
            Number.POSITIVE_INFINITY,
            'A kind of holder that is not known administers the project',
          ),
        ];
      case 'anyone':
      case 'reporter':
      case 'assignee':
      case 'userCustomField':
      case 'groupCustomField':
      case 'sd.customer.portal.only':
        return [];
    }
  };
}

function ofLead({ lead }: JiraProject): readonly Path[] {
  if (lead === undefined || lead.active === false) return [];
  const { accountId, name, active } = lead;
  if (active === undefined) {
    return [unseenPath(1, `Jira does not say whether ${name}, the lead, is active`)];
  }
  return [
    {
      evidence: {
        text: `${name} administers the project as its lead`,
        source: 'GET /rest/api/3/project/search?expand=lead,insight',
        data: { accountId },
      },
      people: [accountId],
      unseen: 0,
    },
  ];
}

function unnamedUsers(product: string): string {
  return `The users of ${product} administer the project, and Jira does not name them`;
}
