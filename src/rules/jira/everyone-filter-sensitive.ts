import { projectsNamedIn } from '../../access/jql-projects';
import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { JiraProject } from '../../domain';
import { collected } from '../collected';
import type { RuleFacts } from '../collected';
import { leastPrivilege } from '../controls';
import { jiraAudiencesOf } from '../jira-facts';
import { fine, offends, unclear } from '../judgement';
import { judgeSharedItems, shareEvidence } from '../judge-shared-items';
import { byId, projectRef } from '../resources';
import { sensitiveProjects } from '../sensitive';
import { listed } from '../wording';

/**
 * Looks for filters that every logged-in user sees and whose query names a project that settings call sensitive. A
 * filter shared with the public belongs to jira/public-filter.
 */
export const everyoneFilterSensitive = defineRule({
  meta: {
    id: 'jira/everyone-filter-sensitive',
    title: 'A filter over a sensitive project is shared with every logged-in user',
    severity: 'medium',
    resource: 'jira:filter',
    rationale:
      'The filter’s name and query tell everyone that the project exists and what is in it, and whoever may browse the project by mistake finds it there.',
    threat: 'A query for "salary review" or "breach" is news in itself.',
    remediation: [
      'Share the filter with the project instead of every logged-in user.',
      'Look at the project’s permissions too: the filter is of use only to those who may browse.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-filter-sharing/',
    ],
    evidence: 'The shares of each filter whose query names a project that is marked sensitive.',
    options: ['broadGroupMembers', 'sensitiveProjects'],
    controls: leastPrivilege,
    needs: ['jira.filters'],
  },
  evaluate(facts) {
    const { snapshot } = facts;
    const audiences = jiraAudiencesOf(facts);
    const named = sensitiveFinder(facts);

    return judgeSharedItems(facts, {
      slice: 'jira.filters',
      outside: () =>
        facts.settings.sensitiveProjects.length === 0
          ? 'No project is marked sensitive in the settings'
          : undefined,
      judge({ jql, shares }) {
        const { keys, doubt } = named(jql);
        if (keys.length === 0 && doubt === undefined) return [fine];
        return shares.map((share) => {
          const audience = audiences.ofShare(share);
          if (audience.kind === 'undecided') return unclear(audience.reason);
          if (audience.kind !== 'everyone') return fine;
          if (keys.length === 0) return unclear(doubt ?? '');
          const text = `${audience.who} can see it, and its query names ${listed(keys)}`;
          return offends(shareEvidence('jira.filters', share, text));
        });
      },
      failure({ name, jql }) {
        const { keys, projects } = named(jql);
        return {
          message: `Filter "${name}" over sensitive ${keys.length === 1 ? 'project' : 'projects'} ${listed(keys)} is shared with every logged-in user`,
          affected: projects.map((project) => projectRef(snapshot.siteUrl, project)).sort(byId),
        };
      },
    });
  },
});

interface Named {
  /** Keys of the sensitive projects that the query names, sorted. */
  readonly keys: readonly string[];
  /** Those of them that were seen. */
  readonly projects: readonly JiraProject[];
  /** Why it may name one that could not be recognised; undefined when every name is known. */
  readonly doubt: string | undefined;
}

/** Finds the sensitive projects that a query names by key, name or id. A key is known even without its project. */
function sensitiveFinder({ snapshot, settings }: RuleFacts): (jql: string) => Named {
  const all = collected(snapshot, 'jira.projects');
  const marked = new Set(settings.sensitiveProjects.map((key) => key.toUpperCase()));
  const sensitive = sensitiveProjects(all, settings);
  const byName = new Map(
    sensitive.flatMap((project) =>
      [project.key, project.name, project.id].map((name) => [name.toUpperCase(), project] as const),
    ),
  );
  const gap = sensitive.length < marked.size ? listGapOf(all) : undefined;
  return (jql) => {
    const names = projectsNamedIn(jql).map((name) => name.toUpperCase());
    const projects = [...new Set(names.flatMap((name) => byName.get(name) ?? []))];
    const unseen = names.filter((name) => marked.has(name) && !byName.has(name));
    const keys = [...new Set([...projects.map(({ key }) => key), ...unseen])].sort();
    return { keys, projects, doubt: names.length > 0 ? gap?.reason : undefined };
  };
}
