import type { Collector } from '../collector';
import { branchRestrictions } from './collectors/branch-restrictions';
import { branchingModels } from './collectors/branching-models';
import { deployKeys } from './collectors/deploy-keys';
import { deploymentVariables } from './collectors/deployment-variables';
import { environments } from './collectors/environments';
import { groupGrants } from './collectors/group-grants';
import { members } from './collectors/members';
import { overrides } from './collectors/overrides';
import { pipelines } from './collectors/pipelines';
import { projects } from './collectors/projects';
import { repositories } from './collectors/repositories';
import { repositoryAdmins } from './collectors/repository-admins';
import { repositoryVariables } from './collectors/repository-variables';
import { repositoryWriters } from './collectors/repository-writers';
import { runners } from './collectors/runners';
import { webhooks } from './collectors/webhooks';
import { workspace } from './collectors/workspace';
import { workspaceVariables } from './collectors/workspace-variables';

/**
 * Everything Parapet reads from Bitbucket. Each collector stands after those whose slices it looks at, and the lists of
 * the whole workspace before the questions about each repository, which are the cost: six each, and three more and one
 * a deployment environment where pipelines run, of 1,000 an hour. Source: Bitbucket Cloud, API request limits, 2026.
 */
export const bitbucketCollectors: readonly Collector[] = [
  workspace,
  members,
  projects,
  repositories,
  repositoryAdmins,
  workspaceVariables,
  branchRestrictions,
  branchingModels,
  pipelines,
  repositoryVariables,
  environments,
  deploymentVariables,
  runners,
  groupGrants,
  webhooks,
  deployKeys,
  repositoryWriters,
  overrides,
];
