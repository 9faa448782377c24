import { gapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import { daysSince } from '../age';
import { repositoriesSource, workspaceSource } from '../bitbucket-sources';
import { leastPrivilege } from '../controls';
import { judgeRepositories } from '../judge-repositories';
import { notAvailable, pass } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';
import { counted } from '../wording';

/** Looks for repositories that nobody has touched for long and that more people may write to than a broad group has. */
export const staleRepository = defineRule({
  meta: {
    id: 'bitbucket/stale-repository',
    title: 'A stale repository is still writable by many',
    severity: 'low',
    resource: 'bitbucket:repository',
    rationale:
      'Nobody watches a repository that nobody works on. Something else may still build it or depend on it, and a change would go unnoticed.',
    threat: 'A change to a forgotten library reaches the product with the next build.',
    remediation: [
      'Ask whether anything still builds or uses the repository.',
      'If not, export it and delete it.',
      'If so, let only those write who would know about a change.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/',
    ],
    evidence: 'The last change of every repository, and for stale ones how many people may write.',
    options: ['staleRepositoryDays', 'broadGroupMembers'],
    controls: leastPrivilege,
    needs: ['bitbucket.repositories', 'bitbucket.repositoryWriters'],
  },
  evaluate(context) {
    const { snapshot, now } = context;
    const { staleRepositoryDays, broadGroupMembers } = context.settings.thresholds;
    const writers = context.slice('bitbucket.repositoryWriters');
    const writersOf = new Map(writers.items.map((item) => [item.repositoryId, item.writers]));
    return judgeRepositories(context, (repository, resource) => {
      const { id, name, slug, updatedAt = '' } = repository;
      const days = daysSince(updatedAt, now);
      if (Number.isNaN(days)) {
        return notAvailable(resource, 'Bitbucket did not tell when the repository last changed');
      }
      if (days <= staleRepositoryDays) return pass(resource);
      const count = writersOf.get(id);
      if (count !== undefined && count > broadGroupMembers) {
        return {
          outcome: 'fail',
          resource,
          message: `Repository "${name}" has not changed for ${counted(days, 'day')}, and more than ${String(broadGroupMembers)} people may write to it`,
          evidence: [
            {
              text: `The repository last changed on ${updatedAt.slice(0, 10)}`,
              source: repositoriesSource(snapshot),
              data: { updatedAt, days },
            },
            {
              text: `At least ${counted(count, 'person', 'people')} may write to it`,
              source: workspaceSource(snapshot, `/permissions/repositories/${slug}`),
              data: { writers: count },
            },
          ],
          affected: [],
          ...bitbucketFix(repository, bitbucketPages.repository),
        };
      }
      const why =
        gapOf(writers, id)?.reason ??
        (count === undefined ? 'it was not stale yet when that was asked' : undefined);
      return why === undefined
        ? pass(resource)
        : notAvailable(
            resource,
            `How many people may write to stale repository "${name}" could not be read: ${why}`,
          );
    });
  },
});
