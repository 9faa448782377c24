import { listGapOf } from '../../access/unseen';
import { defineRule } from '../../domain';
import type { BitbucketProject, RuleResult } from '../../domain';
import { repositoriesSource, workspaceSource } from '../bitbucket-sources';
import { collected } from '../collected';
import { publicExposure } from '../controls';
import { fine, offends, settle, unclear } from '../judgement';
import type { Judgement } from '../judgement';
import { bitbucketFix, bitbucketPages } from '../links';
import { bitbucketProjectRef, byId, repositoryRef } from '../resources';
import { unseenItems } from '../unseen-items';
import { counted } from '../wording';

/** Looks for projects that are public themselves, or have repositories that are. */
export const projectWithPublicRepos = defineRule({
  meta: {
    id: 'bitbucket/project-with-public-repos',
    title: 'A project is public or has public repositories',
    severity: 'medium',
    resource: 'bitbucket:project',
    rationale:
      'A public project shows its name and description to anyone and lets its repositories be public. Private work that is added to it is one wrong tick away from the internet.',
    threat: 'Somebody adds a repository to the project and does not notice that it is public.',
    remediation: [
      'Decide whether the project is for open source.',
      'If it is, move everything else to a private project.',
      'If it is not, make its repositories private, and then the project: a private project cannot have public repositories.',
    ],
    references: [
      'https://support.atlassian.com/bitbucket-cloud/docs/set-repository-privacy-and-forking-options',
      'https://developer.atlassian.com/cloud/bitbucket/rest/api-group-projects/',
    ],
    evidence:
      'The projects of the workspace with their access level, and their public repositories.',
    controls: publicExposure,
    needs: ['bitbucket.projects'],
  },
  evaluate(context) {
    const { snapshot } = context;
    const projects = context.slice('bitbucket.projects');
    const repositories = collected(snapshot, 'bitbucket.repositories');
    const judge = (project: BitbucketProject): RuleResult => {
      const { id, name, isPrivate, hasPublicRepositories } = project;
      const open = repositories.items
        .filter((repository) => repository.projectId === id && !repository.isPrivate)
        .map(repositoryRef)
        .sort(byId);
      const judgements: readonly Judgement[] = [
        isPrivate
          ? fine
          : offends({
              text: 'The project is public',
              source: workspaceSource(snapshot, '/projects'),
              data: { isPrivate },
            }),
        open.length > 0
          ? offends({
              text: `The project has ${counted(open.length, 'public repository', 'public repositories')}`,
              source: repositoriesSource(snapshot),
              data: { publicRepositories: open.length },
            })
          : publicByFlag(hasPublicRepositories),
      ];
      return settle(bitbucketProjectRef(project), judgements, () => ({
        message: isPrivate
          ? `Project "${name}" has repositories that anyone on the internet can read`
          : `Project "${name}" is public`,
        affected: open,
        ...bitbucketFix(project, bitbucketPages.project),
      }));
    };
    /** What Bitbucket itself says of a project in which no public repository was seen. */
    const publicByFlag = (flag: boolean | undefined): Judgement => {
      const gap = listGapOf(repositories);
      if (flag === undefined && gap !== undefined) return unclear(gap.reason);
      if (flag !== true) return fine;
      return offends({
        text: 'The project has publicly visible repositories',
        source: workspaceSource(snapshot, '/projects'),
        data: { hasPublicRepositories: true },
      });
    };
    return [...projects.items.map(judge), ...unseenItems(projects, 'bitbucket:project', 'Project')];
  },
});
