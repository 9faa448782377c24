import type { ResourceRef } from '../../contract';
import type {
  BitbucketMember,
  BitbucketRepository,
  BitbucketWorkspace,
  BranchRestriction,
} from '../../domain';
import type { RuleCase } from '../rule-tester';
import { bitbucketSnapshot, hidden } from './snapshot';

export const workspaceUrl = 'https://bitbucket.org/acme';

export function aWorkspace(change: Partial<BitbucketWorkspace> = {}): BitbucketWorkspace {
  return { id: '{acme}', slug: 'acme', name: 'Acme', url: `${workspaceUrl}/`, ...change };
}

/** How results name {@link aWorkspace}. */
export const theWorkspace: ResourceRef = {
  type: 'bitbucket:workspace',
  id: '{acme}',
  name: 'Acme',
  url: `${workspaceUrl}/`,
};

/** A private repository of the project `{core}` that nobody has touched for a day. */
export function aRepository(change: Partial<BitbucketRepository> = {}): BitbucketRepository {
  return {
    id: '{alpha}',
    slug: 'alpha',
    name: 'Alpha',
    projectId: '{core}',
    isPrivate: true,
    forkPolicy: 'no_public_forks',
    mainBranch: 'main',
    updatedAt: '2026-11-19T06:00:00.000Z',
    url: `${workspaceUrl}/alpha`,
    ...change,
  };
}

/** How results name {@link aRepository}. */
export const theRepository: ResourceRef = {
  type: 'bitbucket:repository',
  id: '{alpha}',
  name: 'Alpha',
  url: `${workspaceUrl}/alpha`,
};

export const repositoryFixUrl = `${workspaceUrl}/alpha/admin`;
export const restrictionsFixUrl = `${workspaceUrl}/alpha/admin/branch-restrictions`;
export const repositoriesSource = 'GET /2.0/repositories/acme';
export const restrictionsSource = 'GET /2.0/repositories/acme/alpha/branch-restrictions';

/** A restriction of `main` by its name; its id is its kind. */
export function aRestriction(
  kind: string,
  change: Partial<BranchRestriction> = {},
): BranchRestriction {
  return {
    id: kind,
    kind,
    match: { type: 'glob', pattern: 'main' },
    userIds: [],
    groups: [],
    ...change,
  };
}

/** The repository of {@link aRepository} with its restrictions. */
export function restricted(...restrictions: readonly BranchRestriction[]) {
  return {
    'bitbucket.repositories': [aRepository()],
    'bitbucket.branchRestrictions': [{ repositoryId: '{alpha}', restrictions }],
  };
}

/** Nothing was pushed to the repository, so that it has no main branch to ask about. */
export const emptyRepository: RuleCase = {
  name: 'an empty repository',
  snapshot: bitbucketSnapshot({
    'bitbucket.repositories': [{ id: '{alpha}', slug: 'alpha', name: 'Alpha', isPrivate: true }],
  }),
  results: [
    {
      outcome: 'not-applicable',
      resource: { type: 'bitbucket:repository', id: '{alpha}', name: 'Alpha' },
      reason: 'Nothing was pushed to the repository yet',
    },
  ],
};

/** The restrictions of the repository could not be read. */
export const unreadRestrictions: RuleCase = {
  name: 'the restrictions could not be read',
  snapshot: bitbucketSnapshot(
    { 'bitbucket.repositories': [aRepository()] },
    { 'bitbucket.branchRestrictions': [hidden('{alpha}')] },
  ),
  results: [
    {
      outcome: 'not-available',
      resource: theRepository,
      reason:
        'The branch restrictions of repository "Alpha" could not be read: Jira refused the request (403)',
    },
  ],
};

/** A member of the workspace: `ada` is Ada with the id `{ada}`. */
export function aBitbucketMember(
  accountId: string,
  permission: BitbucketMember['permission'] = 'member',
): BitbucketMember {
  const name = accountId.charAt(0).toUpperCase() + accountId.slice(1);
  return { userId: `{${accountId}}`, accountId, name, permission };
}

/** More members than the default threshold calls few. */
export const manyMembers: readonly BitbucketMember[] = Array.from({ length: 101 }, (_none, at) =>
  aBitbucketMember(`member-${String(at)}`),
);
