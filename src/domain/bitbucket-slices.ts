/** The connected Bitbucket workspace. A setting that Bitbucket did not tell is absent. */
export interface BitbucketWorkspace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  /** Whether members are kept from publishing anything. */
  readonly privacyEnforced?: boolean;
  /** `internal_only` keeps forks of private repositories inside the workspace. */
  readonly forkingMode?: 'allow_forks' | 'internal_only';
  readonly url?: string;
}

/** A member of the workspace. `accountId` is the Atlassian account, which joins it with the other products. */
export interface BitbucketMember {
  readonly userId: string;
  readonly accountId?: string;
  readonly name: string;
  /** Bitbucket says that the account is not active. */
  readonly inactive?: true;
  readonly permission: 'owner' | 'collaborator' | 'member';
}

export interface BitbucketProject {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly hasPublicRepositories?: boolean;
  readonly url?: string;
}

export interface BitbucketRepository {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly projectId?: string;
  readonly isPrivate: boolean;
  readonly forkPolicy?: 'allow_forks' | 'no_public_forks' | 'no_forks';
  /** Absent in a repository that nothing was pushed to. */
  readonly mainBranch?: string;
  /** ISO-8601. */
  readonly updatedAt?: string;
  readonly url?: string;
  /** Absent when the list of repositories does not tell, so that each has to be asked. */
  readonly inheritance?: SettingsInheritance;
}

/** The settings of a repository that a project can set too, as Bitbucket names them: its own, and its project's. */
export interface SettingsInheritance {
  readonly overridden: readonly string[];
  readonly inherited: readonly string[];
}

/** Which branches a restriction is about: a pattern over names, or a role in the branching model. */
export type BranchMatch =
  | { readonly type: 'glob'; readonly pattern: string }
  | { readonly type: 'branching-model'; readonly branchType: string };

/** A group of the workspace. In a workspace that an organization manages the slug is the organization's group id. */
export interface BitbucketGroup {
  readonly slug: string;
  readonly name: string;
}

export interface BranchRestriction {
  readonly id: string;
  /** As Bitbucket names it: `push`, `force`, `require_approvals_to_merge`… */
  readonly kind: string;
  readonly match: BranchMatch;
  /** How many, for the kinds that count. */
  readonly value?: number;
  /** Whom `push` and `restrict_merges` still allow; Atlassian account ids, or Bitbucket's own where there is none. */
  readonly userIds: readonly string[];
  readonly groups: readonly BitbucketGroup[];
}

/** All branch restrictions of one repository that has a main branch. */
export interface BranchRestrictions {
  readonly repositoryId: string;
  readonly restrictions: readonly BranchRestriction[];
}

/** A branch with a role in the branching model; it follows the main branch, or has a name of its own. */
export interface ModelBranch {
  readonly name?: string;
  readonly usesMainBranch: boolean;
}

/** The branching model that is in force. Read only where a restriction refers to it. */
export interface BranchingModel {
  readonly repositoryId: string;
  readonly development?: ModelBranch;
  readonly production?: ModelBranch;
  readonly branchTypes: readonly { readonly kind: string; readonly prefix: string }[];
}

/** Which settings a repository takes from its project, and which it does not. */
export interface RepositoryOverrides extends SettingsInheritance {
  readonly repositoryId: string;
}

/** `never`: Pipelines was not switched on yet, so that there is nothing to it. */
export interface PipelinesSetting {
  readonly repositoryId: string;
  readonly state: 'on' | 'off' | 'never';
}

/** A variable of Pipelines. Its value is never read. */
export interface PipelineVariable {
  readonly id: string;
  readonly key: string;
  readonly secured: boolean;
}

/** A variable of one repository, for all its pipelines. */
export interface RepositoryVariable extends PipelineVariable {
  readonly repositoryId: string;
}

/** Where a pipeline deploys to. */
export interface DeploymentEnvironment {
  readonly id: string;
  readonly repositoryId: string;
  readonly name: string;
}

/** A variable of one deployment environment. */
export interface DeploymentVariable extends PipelineVariable {
  readonly repositoryId: string;
  readonly environmentId: string;
}

/** A self-hosted runner: of one repository, or of the whole workspace when `repositoryId` is absent. */
export interface BitbucketRunner {
  readonly id: string;
  readonly name: string;
  readonly repositoryId?: string;
  readonly status: 'unregistered' | 'online' | 'offline' | 'disabled' | 'enabled' | 'unhealthy';
  /** When the status was last reported, ISO-8601. */
  readonly reportedAt?: string;
}

/** A webhook: of one repository, or of the workspace when `repositoryId` is absent. The rest of its address is not kept. */
export interface BitbucketWebhook {
  readonly id: string;
  readonly repositoryId?: string;
  /** `https`, `http`. */
  readonly scheme: string;
  /** With the port, if the address names one. */
  readonly host: string;
  readonly active: boolean;
  readonly secretSet?: boolean;
}

/** An SSH key that opens one repository, or every repository of a project. Times are ISO-8601. */
export interface DeployKey {
  readonly id: string;
  readonly opens: 'repository' | 'project';
  /** The repository or the project. */
  readonly resourceId: string;
  readonly label: string;
  readonly addedAt?: string;
  /** Absent: never, as far as Bitbucket knows. */
  readonly lastUsedAt?: string;
}

export interface GroupGrant extends BitbucketGroup {
  readonly permission: 'read' | 'write' | 'create-repo' | 'admin' | 'none';
}

/** What groups were given explicitly on one repository or project. A project's grants hold for all its repositories. */
export interface GroupGrants {
  readonly on: 'repository' | 'project';
  readonly resourceId: string;
  readonly grants: readonly GroupGrant[];
}

/** One person who administers a repository, directly or through any group. */
export interface RepositoryAdmin {
  readonly repositoryId: string;
  readonly userId: string;
  readonly accountId?: string;
  readonly name: string;
  /** As in {@link BitbucketMember}. */
  readonly inactive?: true;
}

/** How many people may write to a stale repository. Counting ends once they are more than a broad group has members. */
export interface RepositoryWriters {
  readonly repositoryId: string;
  readonly writers: number;
}

/** What is read from a connected Bitbucket workspace, by slice name. */
export interface BitbucketSlices {
  'bitbucket.workspace': BitbucketWorkspace;
  'bitbucket.members': BitbucketMember;
  'bitbucket.projects': BitbucketProject;
  'bitbucket.repositories': BitbucketRepository;
  'bitbucket.branchRestrictions': BranchRestrictions;
  'bitbucket.branchingModels': BranchingModel;
  'bitbucket.overrides': RepositoryOverrides;
  'bitbucket.pipelines': PipelinesSetting;
  'bitbucket.workspaceVariables': PipelineVariable;
  'bitbucket.repositoryVariables': RepositoryVariable;
  'bitbucket.environments': DeploymentEnvironment;
  'bitbucket.deploymentVariables': DeploymentVariable;
  'bitbucket.runners': BitbucketRunner;
  'bitbucket.webhooks': BitbucketWebhook;
  'bitbucket.deployKeys': DeployKey;
  'bitbucket.groupGrants': GroupGrants;
  'bitbucket.repositoryAdmins': RepositoryAdmin;
  'bitbucket.repositoryWriters': RepositoryWriters;
}
