import { collectJira } from '../../../sandbox/atlassian/jira/testing/collect-jira';
import { demoWorld } from '../../../sandbox/worlds/demo';
import { tiny, tinyWorld } from '../../../sandbox/worlds/tiny';
import type { SliceName } from '../../domain';
import { jiraCollectors } from '.';

/** Slices that are read to the end. Of some groups only as many members are read as it takes. */
const whole = jiraCollectors
  .map(({ slice }) => slice)
  .filter((name) => name !== 'jira.groupMembers');

function told({ gaps }: { readonly gaps: readonly { resourceId?: string; reason: string }[] }) {
  return gaps.map(({ resourceId, reason }) => [resourceId, reason]);
}

describe('a Jira that gives', () => {
  it('smaller pages than it is asked for is read to the end all the same', async () => {
    const { slices: sound } = await collectJira(demoWorld());
    const { slices } = await collectJira(demoWorld(), { largestPage: 7 });
    for (const name of whole) expect([name, slices(name)]).toEqual([name, sound(name)]);
  });

  it('neither totals nor last pages is read until it gives no more', async () => {
    const { slices: sound } = await collectJira(demoWorld());
    const { slices } = await collectJira(demoWorld(), {
      tamper: (path, body) =>
        path.endsWith('/auditing/record')
          ? body
          : body.replace(/"(total|isLast)":(\d+|true|false),?/g, ''),
    });
    for (const name of whole.filter((one) => one !== 'jira.groupSizes')) {
      expect([name, slices(name)]).toEqual([name, sound(name)]);
    }
    expect(new Set(slices('jira.groupSizes').gaps.map(({ reason }) => reason))).toEqual(
      new Set(['Jira did not tell how many members the group has']),
    );
  });
});

it.each([
  [
    'numbers as text',
    (body: string) => body.replace(/"(total|startAt|maxResults)":(\d+)/g, '"$1":"$2"'),
  ],
  ['a total that is too small', (body: string) => body.replace(/"total":\d+/g, '"total":1')],
])('lists that come with %s are read to the end', async (_what, lie) => {
  const { slices: sound } = await collectJira(demoWorld());
  const { slices } = await collectJira(demoWorld(), {
    largestPage: 7,
    tamper: (path, body) => (/\/(auditing\/record|group\/member)$/.test(path) ? body : lie(body)),
  });
  for (const name of whole) expect([name, slices(name)]).toEqual([name, sound(name)]);
});

it('a group that has members and a total of none is of unknown size', async () => {
  const { slices } = await collectJira(demoWorld(), {
    tamper: (path, body) =>
      path.endsWith('/group/member') ? body.replace(/"total":\d+/, '"total":0') : body,
  });

  expect(slices('jira.groupSizes').items.map(({ size }) => size)).not.toContain(0);
});

it.each(['/user/bulk', '/permissionscheme?', '/role/', '/rest/api/3/role'])(
  'a refusal of %s leaves open who administers',
  async (refused) => {
    const { slices } = await collectJira(tinyWorld(), {
      refuse: (operation) => (operation.includes(refused) ? 403 : undefined),
    });

    expect(slices('jira.globalPowers').gaps.map(({ code }) => code)).toContain('depends-on-unseen');
  },
);

describe('a strange answer', () => {
  it.each<[SliceName, readonly [from: string, to: string], readonly (readonly unknown[])[]]>([
    [
      'jira.permissionSchemes',
      ['"permission":"CREATE_ISSUES"', '"permission":null'],
      [['10000', 'The grant 10102 has an unexpected value in permission and could not be read']],
    ],
    [
      'jira.projects',
      ['"key":"BETA"', '"key":null'],
      [['10002', 'The project 10002 has an unexpected value in key and could not be read']],
    ],
    [
      'jira.roleActors',
      ['"actorUser":{"accountId":"acc-lead"}', '"actorUser":null'],
      [['10001', expect.stringMatching(/^The role actor \d+ has an unexpected value/)]],
    ],
    [
      'jira.applicationRoles',
      ['"selectedByDefault":true,', ''],
      [
        [
          'jira-software',
          'Jira did not tell of the application role jira-software whether new users get it',
        ],
      ],
    ],
    [
      'jira.applicationRoles',
      ['"groupId":"group-users","name":"jira-users"', '"groupId":null,"name":"gone"'],
      [
        [
          'jira-software',
          'Jira did not tell of the application role jira-software all of its groups',
        ],
      ],
    ],
    [
      'jira.groupMembers',
      ['"active":true', '"active":"yes"'],
      [
        [
          'group-admins',
          'The member acc-admin has an unexpected value in active and could not be read',
        ],
      ],
    ],
    [
      'jira.accounts',
      ['"active":true', '"active":null'],
      [
        [
          'acc-lead',
          'The account acc-lead has an unexpected value in active and could not be read',
        ],
      ],
    ],
  ])('in %s, %j, costs what it hides and nothing else', async (name, [from, to], gaps) => {
    const { slices } = await collectJira(tinyWorld(), {
      tamper: (path, body) => (isAbout(name, path) ? body.replace(from, to) : body),
    });
    expect(told(slices(name))).toEqual(gaps);
  });

  it('that names the groups of a product without their ids is as good as one that has them', async () => {
    const expected = await collectJira(tinyWorld());
    const { slices } = await collectJira(tinyWorld(), {
      tamper: (path, body) =>
        path.endsWith('/applicationrole')
          ? body
              .replace('"groupId":"group-users"', '"groupId":null')
              .replace('"defaultGroupsDetails":', '"withheld":')
          : body,
    });
    expect(slices('jira.applicationRoles')).toEqual(expected.slices('jira.applicationRoles'));
  });

  it('about a lead, a style and a date costs the project nothing', async () => {
    const { slices } = await collectJira(tinyWorld(), {
      tamper: (path, body) =>
        path.endsWith('/project/search')
          ? body
              .replace('"displayName":"Lea Lead","active":true,', '"displayName":"Lea Lead",')
              .replace('"simplified":false', '"simplified":true')
              .replace('"style":"classic"', '"style":"experimental"')
              .replace(/"lastIssueUpdateTime":"[^"]+"/, '"lastIssueUpdateTime":"yesterday"')
          : body,
    });
    expect(slices('jira.projects').gaps).toEqual([]);
    expect(slices('jira.projects').items[0]).toEqual({
      id: '10001',
      key: 'ALPHA',
      name: 'Alpha',
      status: 'live',
      style: 'next-gen',
      typeKey: 'software',
      lead: { accountId: 'acc-lead', name: 'Lea Lead' },
    });
  });

  it.each([
    ['"type":"applicationRole"', '"type":"moonPhase"'],
    ['"type":"projectRole","parameter":"10002","value":"10002"', '"type":"projectRole"'],
  ])('about a holder, %s as %s, is left to the rules', async (from, to) => {
    const { slices } = await collectJira(tinyWorld(), {
      tamper: (path, body) => (path.endsWith('/permissionscheme') ? body.replace(from, to) : body),
    });
    const [scheme] = slices('jira.permissionSchemes').items;
    expect(slices('jira.permissionSchemes').gaps).toEqual([]);
    expect(scheme?.grants.filter(({ holder }) => holder.type === 'unknown')).toHaveLength(1);
  });

  it('that leaves accounts out, though it counts them, does not make them look deleted', async () => {
    const { slices } = await collectJira(tinyWorld(), {
      tamper: (path, body) =>
        path.endsWith('/user/bulk') ? body.replace(/"values":\[.*\]/, '"values":[]') : body,
    });
    expect(slices('jira.accounts').items).toEqual([]);
    expect(told(slices('jira.accounts'))).toEqual([
      [undefined, 'Jira answered with fewer accounts than were asked for'],
    ]);
  });
});

/** Whether a request is one that the collector of a slice makes. */
function isAbout(name: SliceName, path: string): boolean {
  const paths: Partial<Record<SliceName, RegExp>> = {
    'jira.permissionSchemes': /\/permissionscheme$/,
    'jira.projects': /\/project\/search$/,
    'jira.roleActors': /\/project\/10001\/role\/10002$/,
    'jira.applicationRoles': /\/applicationrole$/,
    'jira.groupMembers': /\/group\/member$/,
    'jira.accounts': /\/user\/bulk$/,
  };
  return paths[name]?.test(path) === true;
}

describe('a refusal', () => {
  it.each<[SliceName, RegExp, string | undefined]>([
    ['jira.permissionSchemes', /\/permissionscheme\?/, undefined],
    ['jira.projects', /\/project\/search/, undefined],
    ['jira.projectSchemes', /\/project\/10002\/permissionscheme/, '10002'],
    ['jira.roleActors', /\/project\/10002\/role\//, '10002'],
    ['jira.groupMembers', /\/group\/member\?groupId=group-admins/, 'group-admins'],
    ['jira.filters', /\/filter\/search/, undefined],
    ['jira.settings', /\/application-properties/, undefined],
    ['jira.issueSecuritySchemes', /\/issuesecurityschemes\/search/, undefined],
  ])('costs %s what it hides', async (name, pattern, resourceId) => {
    const scheme = tinyWorld().jira?.permissionSchemes[0];
    const second = { id: '10500', name: 'Second', grants: scheme?.grants.slice(0, 1) ?? [] };
    const world = tinyWorld({ jira: { permissionSchemes: [scheme ?? second, second] } });
    const { slices } = await collectJira(world, {
      refuse: (operation) => (pattern.test(operation) ? 403 : undefined),
    });
    expect(slices(name).gaps.map((gap) => [gap.code, gap.resourceId])).toContainEqual([
      'forbidden',
      resourceId,
    ]);
  });
});

describe('what needs no request', () => {
  it('is the scheme of projects that can share only one', async () => {
    const { slices, sent } = await collectJira(tinyWorld());
    expect(slices('jira.projectSchemes').items.map(({ schemeId }) => schemeId)).toEqual([
      tiny.scheme,
      tiny.scheme,
      tiny.scheme,
    ]);
    expect(sent.filter((request) => /project\/\d+\/permissionscheme/.test(request))).toEqual([]);
  });

  it('is a role that no longer exists', async () => {
    const { slices, sent } = await collectJira(tinyWorld(), {
      tamper: (path, body) => (path.endsWith('/role') ? '[]' : body),
    });
    expect(sent.filter((request) => /project\/\d+\/role/.test(request))).toEqual([]);
    expect(slices('jira.roleActors')).toEqual({
      items: ['10001', '10002', '10003'].map((projectId) => ({
        projectId,
        roleId: tiny.administrators,
        actors: [],
      })),
      gaps: [],
    });
  });

  it('is issue security on a site without any', async () => {
    const { sent } = await collectJira(tinyWorld());
    expect(sent.filter((request) => request.includes('issuesecurity'))).toEqual([
      'GET /rest/api/3/issuesecurityschemes/search?maxResults=50&startAt=0',
    ]);
  });
});
