import { createHash } from 'node:crypto';
import type {
  BitbucketWorld,
  WorldBitbucketGroup,
  WorldBitbucketProject,
} from '../world/bitbucket';
import type { WorldRepository } from '../world/bitbucket-repository';
import type { WorldAccount } from '../world/directory';
import type { World } from '../world/schema';

/** A simulated Bitbucket with the people of its company, indexed for answering. */
export interface BitbucketSite {
  readonly bitbucket: BitbucketWorld;
  readonly accounts: ReadonlyMap<string, WorldAccount>;
  readonly groups: ReadonlyMap<string, WorldBitbucketGroup>;
  readonly projects: ReadonlyMap<string, WorldBitbucketProject>;
  /** By slug and by id. */
  readonly repositories: ReadonlyMap<string, WorldRepository>;
}

/** Indexes the Bitbucket of a world. */
export function bitbucketSiteOf(world: World, bitbucket: BitbucketWorld): BitbucketSite {
  return {
    bitbucket,
    accounts: new Map(world.directory.accounts.map((account) => [account.accountId, account])),
    groups: new Map(bitbucket.groups.map((group) => [group.slug, group])),
    projects: new Map(bitbucket.projects.map((project) => [project.key, project])),
    repositories: new Map(
      bitbucket.repositories.flatMap((repository) => [
        [repository.slug, repository],
        [repository.uuid, repository],
      ]),
    ),
  };
}

/** Bitbucket's own id of a person, which follows from the account id. */
export function userIdOf(accountId: string): string {
  const digits = createHash('sha256').update(`bitbucket ${accountId}`).digest('hex');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16)];
  return `{${[...parts, digits.slice(16, 20), digits.slice(20, 32)].join('-')}}`;
}
