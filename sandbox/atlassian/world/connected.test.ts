import { repository, smallWorld as bitbucketWorld } from '../bitbucket/testing/small-world';
import { smallWorld as organizationWorld } from '../organization/testing/small-world';

function refusal(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'accepted';
}

describe('a Bitbucket that could not be', () => {
  it.each([
    [{ repositories: [repository('alpha', { projectKey: 'NONE' })] }, 'there is no project NONE'],
    [
      {
        repositories: [repository('alpha', { users: [{ accountId: 'zoe', permission: 'read' }] })],
      },
      'there is no member zoe',
    ],
    [
      { repositories: [repository('alpha', { groups: [{ slug: 'none', permission: 'read' }] })] },
      'there is no group none',
    ],
    [{ repositories: [repository('alpha'), repository('alpha')] }, '{alpha} occurs twice'],
    [{ members: [{ accountId: 'zoe' }], groups: [] }, 'there is no account zoe'],
    [
      {
        repositories: [
          repository('alpha', {
            branchRestrictions: [
              { id: 1, kind: 'push', pattern: 'main', branchType: 'production' },
            ],
          }),
        ],
      },
      'a restriction has either a pattern or a branchType',
    ],
    [{ uuid: 'no-braces' }, 'an id stands in braces'],
  ] as const)('is refused: %j', (given, message) => {
    expect(refusal(() => bitbucketWorld(given as object))).toContain(message);
  });
});

describe('an organization that could not be', () => {
  it.each([
    [{ accounts: [{ accountId: 'zoe' }] }, 'there is no account zoe'],
    [{ groups: [{ groupId: 'none' }] }, 'there is no group none'],
    [{ accounts: [{ accountId: 'ada' }, { accountId: 'ada' }] }, 'ada occurs twice'],
    [
      { accounts: [{ accountId: 'ada', authPolicyId: 'none' }] },
      'there is no authentication policy none',
    ],
    [
      {
        domains: [
          { id: 'd', name: 'd' },
          { id: 'd', name: 'e' },
        ],
      },
      'd occurs twice',
    ],
  ])('is refused: %j', (given, message) => {
    expect(refusal(() => organizationWorld(given))).toContain(message);
  });
});
