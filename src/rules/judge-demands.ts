import type { Evidence } from '../contract';
import type { BranchRestriction, RuleResult } from '../domain';
import type { RuleFacts } from './collected';
import { judgeMainBranches } from './judge-main-branch';
import type { MainBranch } from './judge-main-branch';
import { fine, offends, unclear } from './judgement';
import type { Judgement } from './judgement';

/** Something that at least one restriction of a branch must demand. */
export interface Demand {
  /** Any of these kinds will do. */
  readonly kinds: readonly string[];
  /** How much must be demanded, for kinds that count. */
  readonly atLeast?: number;
  /** What its absence means, as the text of the evidence. */
  readonly lacking: string;
}

/** What a rule demands of every main branch. */
export interface DemandQuestion {
  readonly demands: readonly Demand[];
  /** The problem in one sentence, given the branch as in `branch "main" of repository "alpha"`. */
  readonly message: (title: string) => string;
}

/**
 * Asks of every main branch whether it is restricted as demanded. What a project demands of its repositories cannot be
 * seen, so a lack is only inferred where a repository takes restrictions from its project.
 */
export function judgeDemands(facts: RuleFacts, { demands, message }: DemandQuestion): RuleResult[] {
  return judgeMainBranches(facts, {
    judge: (branch) => {
      const judgements = demands.map((one) => demand(branch, one));
      const lacks = judgements.some(({ kind }) => kind === 'offends');
      return branch.inherits && lacks ? [...judgements, offends(inheritance(branch))] : judgements;
    },
    failure: ({ inherits }, title) => ({
      message: message(title),
      ...(inherits ? { confidence: 'inferred' } : {}),
    }),
  });
}

function inheritance({ name, source }: MainBranch): Evidence {
  return {
    text: 'The repository takes branch restrictions from its project too, which Bitbucket does not show to apps',
    source: source.replace(/branch-restrictions$/, 'override-settings'),
    data: { branch: name, inherits: true },
  };
}

/** Judges whether a branch is restricted as demanded. */
function demand(branch: MainBranch, { kinds, atLeast, lacking }: Demand): Judgement {
  const ofKind = ({ kind }: BranchRestriction) => kinds.includes(kind);
  const covering = branch.covering.filter(ofKind);
  const doubtful = branch.doubtful.filter(({ restriction }) => ofKind(restriction));
  if (covering.some((restriction) => suffices(restriction, atLeast) === true)) return fine;
  const untold = covering.find((restriction) => suffices(restriction, atLeast) === undefined);
  if (untold !== undefined) {
    return unclear(`Bitbucket did not tell how much restriction ${untold.id} demands`);
  }
  const doubt = doubtful.find(({ restriction }) => suffices(restriction, atLeast) !== false);
  if (doubt !== undefined) return unclear(doubt.why);
  if (branch.unseen !== undefined) return unclear(branch.unseen);
  const told = covering.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return offends({
    text: lacking,
    source: branch.source,
    data: {
      branch: branch.name,
      kinds: kinds.join(', '),
      ...(told.length === 0 ? {} : { demanded: Math.max(...told) }),
    },
  });
}

/** Undefined: Bitbucket did not tell. A restriction that counts and tells no number demands at least one. */
function suffices({ value }: BranchRestriction, atLeast = 0): boolean | undefined {
  if (atLeast === 0) return true;
  if (value === undefined) return atLeast === 1 ? true : undefined;
  return value >= atLeast;
}
