import type { BitbucketWorldInput } from '../../world/bitbucket';
import type { WorldRepositoryInput } from '../../world/bitbucket-repository';
import { worldSchema, type World } from '../../world/schema';

/** A repository with nothing to it. */
export function repository(
  slug: string,
  more: Partial<WorldRepositoryInput> = {},
): WorldRepositoryInput {
  return { uuid: `{${slug}}`, slug, projectKey: 'CORE', mainBranch: 'main', ...more };
}

/** A workspace of three people, with one project. Lists that are given replace its own. */
export function smallWorld(given: Partial<BitbucketWorldInput> = {}): World {
  return worldSchema.parse({
    name: 'small',
    directory: {
      accounts: [
        { accountId: 'ada', name: 'Ada Owner' },
        { accountId: 'bob', name: 'Bob Builder' },
        { accountId: 'cyd', name: 'Cyd Coder' },
      ],
      groups: [],
    },
    bitbucket: {
      credentials: [
        { email: 'ada@small.example', token: 'secret' },
        { email: 'bob@small.example', token: 'secret', administrator: false },
        {
          email: 'ada@small.example',
          token: 'narrow',
          scopes: ['read:workspace:bitbucket', 'read:repository:bitbucket'],
        },
      ],
      uuid: '{small}',
      slug: 'small',
      name: 'Small',
      members: [
        { accountId: 'ada', permission: 'owner' },
        { accountId: 'bob' },
        { accountId: 'cyd' },
      ],
      groups: [{ slug: 'developers', name: 'Developers', members: ['bob', 'cyd'] }],
      projects: [{ uuid: '{core}', key: 'CORE', name: 'Core' }],
      repositories: [repository('alpha')],
      ...given,
    },
  });
}

/** The header that a credential of the small world arrives as. */
export function basic(email = 'ada@small.example', token = 'secret'): string {
  return `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
}
