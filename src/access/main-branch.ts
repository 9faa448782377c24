import type { BranchingModel, BranchMatch, ModelBranch } from '../domain';
import { patternCoverage } from './branch-pattern';
import type { Coverage } from './branch-pattern';

/**
 * Whether a restriction is about the main branch of its repository.
 * @param model the branching model that is in force; undefined when it could not be read
 */
export function mainBranchCoverage(
  match: BranchMatch,
  mainBranch: string,
  model: BranchingModel | undefined,
): Coverage {
  if (match.type === 'glob') return patternCoverage(match.pattern, mainBranch);
  if (model === undefined) return 'unclear';
  switch (match.branchType) {
    // A model always has a development branch, and a production branch unless that is switched off. Source:
    // developer.atlassian.com, Bitbucket Cloud, branching model, 2026.
    case 'development':
      return model.development === undefined ? 'unclear' : role(model.development, mainBranch);
    case 'production':
      return model.production === undefined ? 'not-covered' : role(model.production, mainBranch);
    case 'feature':
    case 'bugfix':
    case 'release':
    case 'hotfix':
      return prefixed(match.branchType, mainBranch, model);
    default:
      return 'unclear';
  }
}

function role({ usesMainBranch, name }: ModelBranch, mainBranch: string): Coverage {
  if (usesMainBranch || name === mainBranch) return 'covered';
  return name === undefined ? 'unclear' : 'not-covered';
}

/** A branch with a role is not known to have a type by its prefix as well. */
function prefixed(kind: string, mainBranch: string, model: BranchingModel): Coverage {
  const prefixes = model.branchTypes.filter((type) => type.kind === kind);
  if (!prefixes.some(({ prefix }) => mainBranch.startsWith(prefix))) return 'not-covered';
  const roles = [model.development, model.production];
  const hasRole = roles.some((one) => one !== undefined && role(one, mainBranch) !== 'not-covered');
  return hasRole ? 'unclear' : 'covered';
}
