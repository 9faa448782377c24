import { mainBranchCoverage } from '../access/main-branch';
import { gapOf } from '../access/unseen';
import type { Evidence } from '../contract';
import type { BitbucketRepository, BranchRestriction, RuleResult } from '../domain';
import { repositorySource } from './bitbucket-sources';
import { collected } from './collected';
import type { RuleFacts } from './collected';
import { judgeRepositories } from './judge-repositories';
import { notApplicable, settle } from './judgement';
import type { Failure, Judgement } from './judgement';
import { bitbucketFix, bitbucketPages } from './links';

/** The main branch of one repository and everything that restricts it, as far as it was seen. */
export interface MainBranch {
  readonly name: string;
  /** Restrictions that are about the branch. */
  readonly covering: readonly BranchRestriction[];
  /** Restrictions that may be about the branch, and why that is not known. */
  readonly doubtful: readonly { readonly restriction: BranchRestriction; readonly why: string }[];
  /** Restrictions that are about other branches. */
  readonly elsewhere: readonly BranchRestriction[];
  /** Why there may be restrictions besides these. */
  readonly unseen?: string;
  /** Whether the project's restrictions hold too. Bitbucket shows them to nobody but people. Source: BCLOUD-22732, 2026. */
  readonly inherits: boolean;
  /** The request that shows the restrictions. */
  readonly source: string;
}

/** What a rule asks of every main branch. */
export interface MainBranchQuestion {
  readonly judge: (branch: MainBranch) => readonly Judgement[];
  /** `title` names the branch, as in `branch "main" of repository "alpha"`. */
  readonly failure: (
    branch: MainBranch,
    title: string,
    evidence: readonly Evidence[],
  ) => Pick<Failure, 'message'> & Partial<Failure>;
}

/** Asks a question of the main branch of every repository that has one, each repository one result. */
export function judgeMainBranches(
  facts: RuleFacts,
  { judge, failure }: MainBranchQuestion,
): RuleResult[] {
  const branchOf = mainBranches(facts);
  return judgeRepositories(facts, (repository, resource) => {
    const { mainBranch } = repository;
    if (mainBranch === undefined) {
      return notApplicable(resource, 'Nothing was pushed to the repository yet');
    }
    const branch = branchOf(repository, mainBranch);
    return settle(resource, judge(branch), (evidence) => ({
      affected: [],
      ...bitbucketFix(repository, bitbucketPages.branchRestrictions),
      ...failure(branch, `branch "${mainBranch}" of repository "${repository.name}"`, evidence),
    }));
  });
}

function mainBranches({
  snapshot,
}: RuleFacts): (repository: BitbucketRepository, name: string) => MainBranch {
  const restrictions = collected(snapshot, 'bitbucket.branchRestrictions');
  const models = collected(snapshot, 'bitbucket.branchingModels');
  const restrictionsOf = new Map(restrictions.items.map((item) => [item.repositoryId, item]));
  const modelOf = new Map(models.items.map((item) => [item.repositoryId, item]));
  const inheriting = new Set(
    (snapshot.slice('bitbucket.overrides')?.items ?? [])
      .filter(({ inherited }) => inherited.includes('branch_restrictions'))
      .map(({ repositoryId }) => repositoryId),
  );
  return (repository, name) => {
    const { id } = repository;
    const model = modelOf.get(id);
    const sorted = (restrictionsOf.get(id)?.restrictions ?? []).map((restriction) => ({
      restriction,
      coverage: mainBranchCoverage(restriction.match, name, model),
    }));
    const gap = gapOf(restrictions, id)?.reason;
    const unseen = gap ?? (restrictionsOf.has(id) ? undefined : 'they were not collected');
    const modelGap = gapOf(models, id)?.reason ?? 'it was not collected';
    return {
      name,
      covering: sorted.filter(isOf('covered')).map(({ restriction }) => restriction),
      doubtful: sorted.filter(isOf('unclear')).map(({ restriction }) => ({
        restriction,
        why:
          restriction.match.type === 'glob'
            ? `Bitbucket does not say whether the pattern "${restriction.match.pattern}" covers the branch "${name}"`
            : model === undefined
              ? `The branching model of repository "${repository.name}" could not be read: ${modelGap}`
              : `The branching model does not tell whether "${name}" is a ${restriction.match.branchType} branch`,
      })),
      elsewhere: sorted.filter(isOf('not-covered')).map(({ restriction }) => restriction),
      ...(unseen === undefined
        ? {}
        : {
            unseen: `The branch restrictions of repository "${repository.name}" could not be read: ${unseen}`,
          }),
      inherits: inheriting.has(id),
      source: repositorySource(snapshot, repository, '/branch-restrictions'),
    };
  };
}

function isOf(wanted: string): (item: { readonly coverage: string }) => boolean {
  return ({ coverage }) => coverage === wanted;
}
