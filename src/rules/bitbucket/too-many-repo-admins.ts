import { defineRule } from '../../domain';
import type { RepositoryAdmin, RuleResult } from '../../domain';
import { atMost, personEvidence, whoCanLogIn, workspaceOwners } from '../bitbucket-people';
import { workspaceSource } from '../bitbucket-sources';
import { privilegedAccess } from '../controls';
import { judgeRepositories } from '../judge-repositories';
import { notAvailable, pass } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';

/**
 * Counts the people who administer each repository, whatever they have it by. Owners of the workspace administer every
 * repository: where they alone are too many, that is bitbucket/too-many-workspace-owners, and they are left out here.
 */
export const tooManyRepoAdmins = defineRule({
  meta: {
    id: 'bitbucket/too-many-repo-admins',
    title: 'A repository has more administrators than the threshold',
    severity: 'medium',
    resource: 'bitbucket:repository',
    rationale:
      'An administrator of a repository can publish it, lift its branch restrictions, add keys and webhooks, and read what is not secured. Beyond a handful nobody notices any of it.',
    threat: 'The more accounts can lift the restrictions, the likelier one of them is taken over.',
    remediation: [
      'Open the permissions of the repository and of its project.',
      'Ask the team who looks after the repository.',
      'Reduce everyone else, and groups, to write access.',
    ],
    references: [
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-repositories/',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-workspaces/',
    ],
    evidence: 'The people who administer every repository, the owners of the workspace among them.',
    options: ['maxAdmins'],
    controls: privilegedAccess,
    needs: ['bitbucket.repositories', 'bitbucket.repositoryAdmins'],
  },
  evaluate(context) {
    const { snapshot } = context;
    const { maxAdmins } = context.settings.thresholds;
    const list = context.slice('bitbucket.repositoryAdmins');
    const adminsOf = new Map<string, RepositoryAdmin[]>();
    for (const admin of whoCanLogIn(snapshot)(list.items)) {
      const known = adminsOf.get(admin.repositoryId);
      if (known === undefined) adminsOf.set(admin.repositoryId, [admin]);
      else known.push(admin);
    }
    const { owners, reason: unknownOwners } = workspaceOwners(snapshot);
    const tooManyOwn = owners.length > maxAdmins;
    const leftOut = new Set(tooManyOwn ? owners.map(({ userId }) => userId) : []);
    return judgeRepositories(context, (repository, resource): RuleResult => {
      const admins = (adminsOf.get(repository.id) ?? []).filter(
        ({ userId }) => !leftOut.has(userId),
      );
      const count = admins.length;
      const most = atMost(
        count,
        list.gaps.filter(
          ({ resourceId }) => resourceId === undefined || resourceId === repository.id,
        ),
      );
      if (count <= maxAdmins) {
        return most.atMost <= maxAdmins
          ? pass(resource)
          : notAvailable(resource, most.reason ?? '');
      }
      if (unknownOwners !== undefined) {
        return notAvailable(
          resource,
          `Who owns the workspace, and so administers every repository, could not be read: ${unknownOwners}`,
        );
      }
      const atLeast = most.atMost > count ? 'at least ' : '';
      return {
        outcome: 'fail',
        resource,
        message: `Repository "${repository.name}" has ${atLeast}${String(count)} administrators${tooManyOwn ? ' besides the owners of the workspace' : ''}, more than ${String(maxAdmins)}`,
        evidence: admins.map((admin) =>
          personEvidence(
            admin,
            'administers the repository',
            workspaceSource(snapshot, '/permissions/repositories'),
          ),
        ),
        affected: [],
        ...bitbucketFix(repository, bitbucketPages.repository),
      };
    });
  },
});
