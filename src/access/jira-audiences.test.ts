import fc from 'fast-check';
import type { AccessGroup, ApplicationRole, Gap, GroupSize, PermissionHolder } from '../domain';
import { jiraAudiences } from './jira-audiences';
import type { JiraAudiences } from './jira-audiences';

const staff = { groupId: 'g1', name: 'staff' };
const gap: Gap = { code: 'forbidden', reason: 'Jira refused', source: 'GET /' };

interface Site {
  readonly roles?: readonly ApplicationRole[];
  readonly access?: readonly AccessGroup[];
  readonly sizes?: readonly GroupSize[];
  readonly rolesGaps?: readonly Gap[];
  readonly accessGaps?: readonly Gap[];
  readonly broad?: number;
}

function audiences(site: Site = {}): JiraAudiences {
  return jiraAudiences({
    applicationRoles: { items: site.roles ?? [], gaps: site.rolesGaps ?? [] },
    accessGroups: { items: site.access ?? [], gaps: site.accessGaps ?? [] },
    groupSizes: { items: site.sizes ?? [], gaps: [] },
    broadGroupMembers: site.broad ?? 100,
  });
}

function product(change: Partial<ApplicationRole> = {}): ApplicationRole {
  return {
    key: 'jira-software',
    name: 'Jira',
    groups: [],
    defaultGroups: [],
    selectedByDefault: false,
    ...change,
  };
}

const users: PermissionHolder = { type: 'applicationRole', id: 'jira-software' };
const limited = { kind: 'limited' };

describe('a group', () => {
  test('is everyone when new users join it, whatever its size', () => {
    const { ofGroup } = audiences({
      roles: [product({ defaultGroups: [staff] })],
      access: [{ ...staff, access: 'user' }],
      sizes: [{ groupId: 'g1', size: 2 }],
    });
    const everyone = { kind: 'everyone', who: 'Group "staff", which new users of Jira join,' };

    expect(ofGroup({ id: 'g1' })).toEqual(everyone);
    expect(ofGroup({ name: 'staff' })).toEqual(everyone);
  });

  test('that opens Jira is everyone above the threshold only', () => {
    const sizes = fc.nat({ max: 10_000 });

    fc.assert(
      fc.property(sizes, sizes, (size, broad) => {
        const access: AccessGroup[] = [{ ...staff, access: 'user' }];
        const { ofGroup } = audiences({ access, sizes: [{ groupId: 'g1', size }], broad });

        expect(ofGroup({ id: 'g1', name: 'staff' }).kind).toBe(
          size > broad ? 'everyone' : 'limited',
        );
      }),
    );
  });

  test('that only administers is not everyone, however large', () => {
    const { ofGroup } = audiences({
      access: [{ ...staff, access: 'admin' }],
      sizes: [{ groupId: 'g1', size: 5000 }],
    });

    expect(ofGroup({ id: 'g1' })).toEqual(limited);
  });

  test('is undecided when its size, the opening groups or the default groups were not seen', () => {
    const opening: AccessGroup[] = [{ ...staff, access: 'user' }];
    const small = [{ groupId: 'g1', size: 1 }];
    const sites: Site[] = [
      { access: opening },
      { accessGaps: [gap] },
      { access: opening, sizes: small, rolesGaps: [gap] },
    ];

    expect(sites.map((site) => audiences(site).ofGroup({ id: 'g1', name: 'staff' }))).toEqual([
      { kind: 'undecided', reason: 'The size of group "staff" was not read' },
      {
        kind: 'undecided',
        reason: 'Whether group "staff" opens Jira could not be read: Jira refused',
      },
      {
        kind: 'undecided',
        reason: 'Whether new users join group "staff" could not be read: Jira refused',
      },
    ]);
  });
});

describe('the users of a product', () => {
  test('are everyone when new users get it, when many have it, or when a large group opens it', () => {
    const sites: Site[] = [
      { roles: [product({ selectedByDefault: true })] },
      { roles: [product({ userCount: 101 })] },
      { roles: [product({ groups: [staff] })], sizes: [{ groupId: 'g1', size: 101 }] },
    ];

    expect(sites.map((site) => audiences(site).ofHolder(users))).toEqual([
      { kind: 'everyone', who: 'Every user of Jira, which new users get by default,' },
      { kind: 'everyone', who: 'Every one of the 101 users of Jira' },
      { kind: 'everyone', who: 'Every user of Jira, which group "staff" opens to 101 people,' },
    ]);
  });

  test('are few when they are counted, when its groups are small, and when nobody has it', () => {
    const sites: Site[] = [
      { roles: [product({ userCount: 100, groups: [staff] })] },
      { roles: [product({ groups: [staff] })], sizes: [{ groupId: 'g1', size: 100 }] },
      {},
    ];

    expect(sites.map((site) => audiences(site).ofHolder(users))).toEqual([
      limited,
      limited,
      limited,
    ]);
  });

  test('are undecided when neither their number nor their groups were seen', () => {
    const sites: Site[] = [{ roles: [product({ groups: [staff] })] }, { rolesGaps: [gap] }];

    expect(sites.map((site) => audiences(site).ofHolder(users))).toEqual([
      {
        kind: 'undecided',
        reason: 'How many people use Jira could not be read, nor how many are in group "staff"',
      },
      { kind: 'undecided', reason: 'Who uses jira-software could not be read: Jira refused' },
    ]);
  });
});

describe('a holder', () => {
  test('may be the public, every logged-in user, or nobody can tell', () => {
    const { ofHolder } = audiences();

    expect(ofHolder({ type: 'anyone' })).toEqual({
      kind: 'public',
      who: 'Anyone on the internet',
    });
    expect(ofHolder({ type: 'applicationRole' })).toEqual({
      kind: 'everyone',
      who: 'Every logged-in user',
    });
    expect(ofHolder({ type: 'unknown' }).kind).toBe('undecided');
  });

  test.each([
    'projectRole',
    'user',
    'projectLead',
    'reporter',
    'assignee',
    'userCustomField',
    'groupCustomField',
    'sd.customer.portal.only',
  ] as const)('of type %s is a few people', (type) => {
    expect(audiences().ofHolder({ type, id: 'x' })).toEqual(limited);
  });
});

describe('a share', () => {
  test('is read like a holder', () => {
    const { ofShare } = audiences({ roles: [product({ defaultGroups: [staff] })] });

    expect(
      (['public', 'everyone', 'group', 'project', 'user', 'unknown'] as const).map(
        (type) => ofShare({ type, id: 'g1' }).kind,
      ),
    ).toEqual(['public', 'everyone', 'everyone', 'limited', 'limited', 'undecided']);
  });
});
