import { roleActorsOf, roleSource } from '../../access/role-actors';
import { unreadScheme } from '../../access/project-admins';
import { schemeAdmins } from '../../access/scheme-admins';
import { isBroad } from '../../access/audience';
import { defineRule } from '../../domain';
import { collected } from '../collected';
import { joined, leastPrivilege, privilegedAccess } from '../controls';
import { jiraAudiencesOf, schemeUseOf } from '../jira-facts';
import { judgeProjects } from '../judge-projects';
import { fine, notAvailable, offends, settle, unclear } from '../judgement';
import { projectAccessUrl } from '../links';

/** Looks for everyone groups among the actors of roles that hold ADMINISTER_PROJECTS in the project. */
export const everyoneInAdminRole = defineRule({
  meta: {
    id: 'jira/everyone-in-admin-role',
    title: 'An everyone group is an actor of a role that administers the project',
    severity: 'high',
    resource: 'jira:project',
    rationale:
      'The permission scheme looks tidy, because only a role administers. But the role holds a group that everyone is in, so everyone administers the project all the same.',
    threat:
      'Any account can open the project to others, rewrite its roles or delete its components and versions.',
    remediation: [
      'Open the project’s people settings.',
      'Remove the group from the administrator role.',
      'Add the few people, or the small group, who run the project.',
    ],
    references: [
      'https://support.atlassian.com/jira-cloud-administration/docs/manage-project-roles/',
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-role-actors/',
    ],
    evidence:
      'The actors of every role that administers a project, with the size of every group among them.',
    options: ['broadGroupMembers'],
    controls: joined(leastPrivilege, privilegedAccess),
    needs: ['jira.projects'],
  },
  evaluate(facts) {
    const { snapshot } = facts;
    const audiences = jiraAudiencesOf(facts);
    const roleNames = new Map(
      collected(snapshot, 'jira.roles').items.map(({ id, name }) => [id, name]),
    );
    const adminsOf = schemeAdmins(schemeUseOf(facts), roleNames);
    const actorsOf = roleActorsOf(collected(snapshot, 'jira.roleActors'), roleNames);

    return judgeProjects(facts, (project, resource) => {
      const holders = adminsOf(project);
      if (holders === undefined) return notAvailable(resource, unreadScheme(project));
      const judgements = holders.flatMap(({ type, id }) => {
        if (type !== 'projectRole' || id === undefined) return [];
        const { actors, reason } = actorsOf(project, id);
        const role = roleNames.get(id) ?? id;
        const judged = actors.map((actor) => {
          if (actor.type === 'user') return fine;
          const audience = audiences.ofGroup({ id: actor.groupId, name: actor.name });
          if (audience.kind === 'undecided') return unclear(audience.reason);
          if (!isBroad(audience)) return fine;
          return offends({
            text: `${audience.who} is in role "${role}", which administers the project`,
            source: roleSource(project, id),
            data: { roleId: id, groupId: actor.groupId },
          });
        });
        return reason === undefined ? judged : [...judged, unclear(reason)];
      });
      return settle(resource, judgements, () => ({
        message: `Everyone administers project "${project.name}" through a role`,
        affected: [],
        fixUrl: projectAccessUrl(snapshot.siteUrl, project),
      }));
    });
  },
});
