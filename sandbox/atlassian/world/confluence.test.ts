import { worldSchema, type WorldInput } from './schema';

type ConfluenceInput = NonNullable<WorldInput['confluence']>;
type SpaceInput = ConfluenceInput['spaces'][number];

const space: SpaceInput = { id: '1', key: 'ONE', name: 'One', authorId: 'ada' };
const viewer = {
  id: 'viewer',
  type: 'SYSTEM',
  name: 'Viewer',
  spacePermissions: ['read/space'],
} as const;

/** What is wrong with a Confluence, in words. */
function mistakes(confluence: Partial<ConfluenceInput>): readonly string[] {
  const { error } = worldSchema.safeParse({
    name: 'Checked',
    directory: {
      accounts: [{ accountId: 'ada', name: 'Ada' }],
      groups: [{ groupId: 'staff', name: 'staff' }],
      deletedGroups: [{ groupId: 'gone', name: 'gone' }],
    },
    confluence: { roleMode: 'ROLES_TRANSITION', spaceRoles: [viewer], spaces: [], ...confluence },
  });
  return error?.issues.map(({ message }) => message) ?? [];
}

const byRole = (principalId: string, roleId = 'viewer'): SpaceInput => ({
  ...space,
  roleAssignments: [{ principalType: 'GROUP', principalId, roleId }],
});
const byTable = (id: string): SpaceInput => ({
  ...space,
  permissions: [{ id: '9', principal: { type: 'group', id }, permission: 'read/space' }],
});

describe('the Confluence of a world', () => {
  it('may name what was deleted', () => {
    expect(mistakes({ spaces: [byRole('gone')] })).toEqual([]);
    expect(mistakes({ spaces: [byTable('staff')] })).toEqual([]);
  });

  it.each<[string, Partial<ConfluenceInput>]>([
    ['there is no group nobody', { spaces: [byRole('nobody')] }],
    ['there is no group nobody', { spaces: [byTable('nobody')] }],
    ['there is no account bob', { spaces: [{ ...space, ownerId: 'bob' }] }],
    ['Space ONE: there is no space role editor', { spaces: [byRole('staff', 'editor')] }],
    [
      'Space ONE: a PRE_ROLES site has no role assignments',
      { roleMode: 'PRE_ROLES', spaces: [byRole('staff')] },
    ],
    [
      'Space ONE: a ROLES site has no permissions outside of roles',
      { roleMode: 'ROLES', spaces: [byTable('staff')] },
    ],
    [
      'Space ONE: everyone is not an access class',
      {
        spaces: [
          {
            ...space,
            roleAssignments: [
              { principalType: 'ACCESS_CLASS', principalId: 'everyone', roleId: 'viewer' },
            ],
          },
        ],
      },
    ],
    [
      'Space ONE: there is no classification level secret',
      { spaces: [{ ...space, classificationLevelId: 'secret' }] },
    ],
    [
      'Space ONE: anonymous visitors cannot be given administer/space',
      { spaces: [{ ...space, anonymousPermissions: ['administer/space'] }] },
    ],
  ])('is refused: %s', (message, confluence) => {
    expect(mistakes(confluence)).toEqual([message]);
  });

  it('has every id and key once', () => {
    expect(mistakes({ spaces: [space, { ...space, key: 'TWO' }] })).toEqual([
      'Two spaces have id 1',
    ]);
    expect(mistakes({ spaces: [space, { ...space, id: '2' }] })).toEqual([
      'Two spaces have key ONE',
    ]);
  });
});
