import { appRoleName } from '../access/app-role';
import { isBroad } from '../access/audience';
import { unreadScheme } from '../access/project-admins';
import { roleActorsOf, roleSource } from '../access/role-actors';
import type { JiraProject, SchemeGrant } from '../domain';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { jiraAudiencesOf, schemeUseOf } from './jira-facts';
import { fine, offends, unclear } from './judgement';
import type { Judgement } from './judgement';
import { grantEvidence } from './judge-schemes';
import { browseProjects } from './permissions';

/**
 * Judges who may browse a project, by a grant of its scheme or as an actor of a role that holds one: an audience as
 * broad as asked for offends.
 */
export function browsingJudge(
  facts: RuleFacts,
  isTooBroad: (kind: 'public' | 'everyone') => boolean,
): (project: JiraProject) => readonly Judgement[] {
  const { snapshot } = facts;
  const audiences = jiraAudiencesOf(facts);
  const use = schemeUseOf(facts);
  const roleNames = new Map(
    collected(snapshot, 'jira.roles').items.map(({ id, name }) => [id, name]),
  );
  const actorsOf = roleActorsOf(collected(snapshot, 'jira.roleActors'), roleNames);

  function judgeRole(project: JiraProject, roleId: string): readonly Judgement[] {
    // Its actors are never read: Jira puts apps into it, and nobody else.
    if (roleNames.get(roleId) === appRoleName) return [fine];
    const { actors, reason } = actorsOf(project, roleId);
    const judged = actors.map((actor): Judgement => {
      if (actor.type === 'user') return fine;
      const audience = audiences.ofGroup({ id: actor.groupId, name: actor.name });
      if (audience.kind === 'undecided') return unclear(audience.reason);
      if (!isBroad(audience) || !isTooBroad(audience.kind)) return fine;
      return offends({
        text: `${audience.who} is in role "${roleNames.get(roleId) ?? roleId}", which holds Browse projects`,
        source: roleSource(project, roleId),
        data: { permission: browseProjects, roleId, groupId: actor.groupId },
      });
    });
    return reason === undefined ? judged : [...judged, unclear(reason)];
  }

  function judgeGrant(project: JiraProject, grant: SchemeGrant): readonly Judgement[] {
    const { type, id } = grant.holder;
    if (type === 'projectRole' && id !== undefined) return judgeRole(project, id);
    const audience = audiences.ofHolder(grant.holder);
    if (audience.kind === 'undecided') return [unclear(audience.reason)];
    if (!isBroad(audience) || !isTooBroad(audience.kind)) return [fine];
    return [offends(grantEvidence(`${audience.who} holds Browse projects`, grant))];
  }

  return (project) => {
    const [scheme, ...others] = use.candidatesFor(project) ?? [];
    if (scheme === undefined || others.length > 0) return [unclear(unreadScheme(project))];
    return scheme.grants
      .filter(({ permission }) => permission === browseProjects)
      .flatMap((grant) => judgeGrant(project, grant));
  };
}
