import type { AppError, SnapshotData } from '../../../domain';
import { snapshotOf } from '../../../domain';
import { accessClass, aSpace, group, may, user } from '../../../rules/testing/confluence';
import {
  aGrant,
  anyone,
  aProject,
  aScheme,
  everyone,
  groupHolder,
  roleHolder,
  schemeInUse,
  userHolder,
} from '../../../rules/testing/jira';
import { hidden, siteSnapshot } from '../../../rules/testing/snapshot';
import { accessMapOf } from '../from-snapshot';
import { answerWhoCan } from './who-can';

const project = 'jira:project/1';

function ask(data: SnapshotData, permission: string, resource = project) {
  return answerWhoCan(accessMapOf(snapshotOf(data)), { permission, resource });
}

function sentences(data: SnapshotData, permission: string, resource = project) {
  return ask(data, permission, resource).paths.map(({ sentence }) => sentence);
}

const ada = { accountId: 'ada', name: 'Ada', active: true, accountType: 'atlassian' as const };

describe('in Jira', () => {
  it('anyone is named as anyone, with the scheme and how many projects use it', () => {
    const data = siteSnapshot({
      'jira.permissionSchemes': [
        aScheme({ name: 'Default', grants: [aGrant('BROWSE_PROJECTS', anyone)] }),
      ],
      'jira.projects': [aProject(), aProject({ id: '2', key: 'OPS', name: 'Operations' })],
      'jira.projectSchemes': [
        { projectId: '1', schemeId: '10' },
        { projectId: '2', schemeId: '10' },
      ],
    });

    expect(ask(data, 'read')).toMatchObject({
      summary: 'Anyone on the internet can read project "Payments".',
      paths: [
        {
          sentence:
            'Anyone on the internet → Browse projects, in scheme "Default", used by 2 projects',
          audience: 'internet',
          permissions: [
            { name: 'BROWSE_PROJECTS', words: ['read'], grantId: 'anyone-BROWSE_PROJECTS' },
          ],
        },
      ],
      accounts: [],
    });
  });

  it('a role leads to its actors in this project and no other', () => {
    const data = siteSnapshot({
      ...schemeInUse([aGrant('EDIT_ISSUES', roleHolder('7'))]),
      'jira.projects': [aProject(), aProject({ id: '2', key: 'OPS' })],
      'jira.projectSchemes': [
        { projectId: '1', schemeId: '10' },
        { projectId: '2', schemeId: '10' },
      ],
      'jira.roles': [{ id: '7', name: 'Developers', defaultActors: [] }],
      'jira.roleActors': [
        { projectId: '1', roleId: '7', actors: [{ type: 'user', accountId: 'ada', name: 'Ada' }] },
        { projectId: '2', roleId: '7', actors: [{ type: 'user', accountId: 'bob', name: 'Bob' }] },
      ],
      'jira.accounts': [{ ...ada, exists: true }],
    });

    const { paths, accounts } = ask(data, 'write');

    expect(paths.map(({ sentence }) => sentence)).toEqual([
      'Ada → role "Developers" → Edit issues, in scheme "Software scheme", used by 2 projects',
    ]);
    expect(paths[0]?.steps.map(({ relation, to }) => [relation, `${to.type}/${to.id}`])).toEqual([
      ['actor', 'jira:role-in-project/7@1'],
      ['holds', 'jira:permission-scheme/10'],
      ['used-by', 'jira:project/1'],
    ]);
    expect(accounts.map(({ account }) => account.id)).toEqual(['ada']);
  });

  it('a role whose actors were not read stays visible as such', () => {
    const data = siteSnapshot(
      {
        ...schemeInUse([aGrant('EDIT_ISSUES', roleHolder('7'))]),
        'jira.roles': [{ id: '7', name: 'Developers', defaultActors: [] }],
      },
      { 'jira.roleActors': [hidden('1')] },
    );

    const { paths, limits } = ask(data, 'write');

    expect(paths).toMatchObject([
      {
        subject: { name: 'Developers' },
        members: { seen: 0, reason: 'Who is in role "Developers" was not read.' },
      },
    ]);
    expect(limits).toContain('Jira refused the request (403).');
  });

  it('a group is shown as a group, with who was seen in it', () => {
    const data = siteSnapshot({
      ...schemeInUse([aGrant('BROWSE_PROJECTS', groupHolder('devs'))]),
      'jira.groups': [{ groupId: 'devs', name: 'devs' }],
      'jira.groupMembers': [
        {
          groupId: 'devs',
          members: [ada, { ...ada, accountId: 'ben', name: 'Ben', active: false }],
          total: 40,
        },
      ],
    });

    expect(ask(data, 'read')).toMatchObject({
      summary:
        '1 person and the members of 1 group that could not all be read can read project "Payments".',
      paths: [
        {
          sentence:
            'Group "devs" → Browse projects, in scheme "Software scheme", used by 1 project',
          members: {
            seen: 1,
            total: 40,
            reason: 'Only 1 of the 40 members of group "devs" were read.',
          },
        },
      ],
      accounts: [{ account: { id: 'ada' }, paths: [0], conditional: false }],
    });
  });

  it('a group that was deleted reaches nobody', () => {
    const data = siteSnapshot(schemeInUse([aGrant('BROWSE_PROJECTS', groupHolder('gone'))]));

    expect(ask(data, 'read').paths).toMatchObject([
      {
        sentence:
          'Group "gone" (deleted) → Browse projects, in scheme "Software scheme", used by 1 project',
        members: { seen: 0, total: 0 },
      },
    ]);
  });

  it('a deactivated account is shown and does not count', () => {
    const data = siteSnapshot({
      ...schemeInUse([aGrant('BROWSE_PROJECTS', userHolder('ada'))]),
      'jira.accounts': [{ ...ada, active: false, exists: true }],
    });

    const { summary, paths, accounts } = ask(data, 'read');

    expect(summary).toBe('Nobody who was seen can read project "Payments".');
    expect(paths.map(({ sentence }) => sentence)).toEqual([
      'Ada (deactivated) → Browse projects, in scheme "Software scheme", used by 1 project',
    ]);
    expect(accounts).toEqual([]);
  });

  it('conditions stay conditions: of all of them only the lead is somebody', () => {
    const holders = [
      { type: 'reporter' },
      { type: 'assignee' },
      { type: 'projectLead' },
      { type: 'userCustomField', id: 'customfield_1' },
      { type: 'groupCustomField', id: 'customfield_2' },
      { type: 'sd.customer.portal.only' },
      { type: 'unknown' },
    ] as const;
    const data = siteSnapshot(schemeInUse(holders.map((holder) => aGrant('EDIT_ISSUES', holder))));

    const { summary, paths, accounts } = ask(data, 'write');

    expect(summary).toBe(
      '1 person and whoever meets 6 conditions can change what is in project "Payments".',
    );
    expect(paths.map(({ condition, audience }) => [condition, audience])).toEqual([
      ['Reporter of the issue', undefined],
      ['Assignee of the issue', undefined],
      ['Lead of project "Payments"', undefined],
      ['Whoever is in user field customfield_1', undefined],
      ['Whoever is in a group of field customfield_2', undefined],
      ['Customers of the portal', undefined],
      ['A kind of holder that is not known', undefined],
    ]);
    expect(accounts).toMatchObject([{ account: { id: 'lena' }, conditional: true }]);
  });

  it('whoever administers Jira administers its projects, and does not read them by that', () => {
    const data = siteSnapshot({
      ...schemeInUse([]),
      'jira.accessGroups': [{ groupId: 'admins', name: 'jira-admins', access: 'admin' }],
      'jira.groupMembers': [{ groupId: 'admins', members: [ada] }],
    });

    expect(sentences(data, 'administer')).toEqual([
      'Group "jira-admins" → Administer Jira, which contains project "Payments"',
    ]);
    expect(sentences(data, 'read')).toEqual([]);
  });

  it('a permission can be asked for as Jira names it', () => {
    const data = siteSnapshot(
      schemeInUse([aGrant('VIEW_DEV_TOOLS', everyone), aGrant('EDIT_ISSUES', anyone)]),
    );

    expect(sentences(data, 'VIEW_DEV_TOOLS')).toEqual([
      'Any logged-in user of Jira → View dev tools, in scheme "Software scheme", used by 1 project',
    ]);
  });

  it('whoever can browse a project sees what is shared with it, and edits what it may edit', () => {
    const filter = { id: '5', name: 'Mine', jql: '', shares: [], editors: [] };
    const shared = [{ type: 'project' as const, id: '1' }];
    const data = siteSnapshot({
      ...schemeInUse([aGrant('BROWSE_PROJECTS', everyone), aGrant('EDIT_ISSUES', anyone)]),
      'jira.filters': [
        { ...filter, shares: shared },
        { ...filter, id: '6', editors: shared },
      ],
    });
    const way =
      'Any logged-in user of Jira → Browse projects, in scheme "Software scheme", used by 1 project, which filter "Mine" is shared with';

    expect(sentences(data, 'read', 'jira:filter/5')).toEqual([way]);
    expect(sentences(data, 'write', 'jira:filter/5')).toEqual([]);
    expect(sentences(data, 'write', 'jira:filter/6')).toEqual([way]);
  });

  it('a project whose scheme was not read says so', () => {
    const data = siteSnapshot({ 'jira.projects': [aProject()] });

    expect(ask(data, 'read').limits).toContain(
      'Which permission scheme project "Payments" uses could not be read.',
    );
  });
});

describe('in Confluence', () => {
  const space = 'confluence:space/40';
  const role = {
    id: 'r',
    name: 'Admin',
    custom: false,
    permissions: [{ operation: 'administer', target: 'space' }],
  };

  it('a role that is assigned is a role, and what permissions say besides is said once', () => {
    const data = siteSnapshot({
      'confluence.spaces': [aSpace()],
      'confluence.spaceRoles': [role],
      'confluence.accounts': [{ ...ada, exists: true }],
      'confluence.spaceGrants': [
        {
          spaceId: '40',
          grants: [
            may(user('ada'), 'administer space'),
            { ...may(user('ada'), 'administer space'), roleId: 'r' },
          ],
        },
      ],
    });

    expect(sentences(data, 'administer', space)).toEqual([
      'Ada → role "Admin" → Administer space, in space "People"',
    ]);
  });

  it.each([
    ['allowed', 'Anyone on the internet → Read space, in space "People"', 'internet'],
    [
      'refused',
      'Anyone, once Confluence lets anonymous visitors in → Read space, in space "People"',
      undefined,
    ],
  ] as const)(
    'anonymous visitors count as the site lets them in: %s',
    (anonymousUse, sentence, audience) => {
      const data = siteSnapshot({
        'confluence.site': [{ roleMode: 'roles', anonymousUse }],
        'confluence.spaces': [aSpace()],
        'confluence.spaceGrants': [
          { spaceId: '40', grants: [may(accessClass('anonymous-users'), 'read space')] },
        ],
      });

      expect(ask(data, 'read', space).paths.map((path) => [path.sentence, path.audience])).toEqual([
        [sentence, audience],
      ]);
    },
  );

  it('the class of administrators leads to those who were seen', () => {
    const data = siteSnapshot({
      'confluence.spaces': [aSpace()],
      'confluence.accessGroups': [
        { groupId: 'a', name: 'admins', access: 'admin', openToJoin: false },
      ],
      'confluence.groupMembers': [{ groupId: 'a', members: [ada] }],
      'confluence.spaceGrants': [
        { spaceId: '40', grants: [may(accessClass('all-product-admins'), 'export space')] },
      ],
    });

    expect(ask(data, 'export', space)).toMatchObject({
      summary: '1 person can export space "People".',
      paths: [{ sentence: 'Administrators of Confluence → Export space, in space "People"' }],
    });
  });

  it('keeps the product’s name of a grant, and states that restrictions are not read', () => {
    const data = siteSnapshot({
      'confluence.spaces': [aSpace()],
      'confluence.spaceGrants': [{ spaceId: '40', grants: [may(group('hr'), 'delete page')] }],
    });

    const { paths, limits } = ask(data, 'write', space);

    expect(paths).toMatchObject([{ permissions: [{ name: 'delete page', words: ['write'] }] }]);
    expect(limits).toEqual([
      'Nothing of the organization was collected.',
      expect.stringContaining('Restrictions can hide single pages'),
    ]);
  });
});

describe('a question that cannot be answered', () => {
  const data = siteSnapshot(schemeInUse([]));

  it.each([
    [
      'read',
      'jira:project/99',
      'not-found',
      'jira:project/99 is not on the access map: nothing of this snapshot names it.',
    ],
    ['read', 'PAY', 'invalid', expect.stringContaining('"PAY" names nothing: write type/id')],
    ['read', 'jira:issue/1', 'invalid', expect.stringContaining('names nothing')],
    ['fly', project, 'invalid', expect.stringContaining('There is no permission "fly"')],
  ])('%s %s is refused in a sentence', (permission, resource, ...[code, message]) => {
    let thrown: unknown;
    try {
      ask(data, permission, resource);
    } catch (error) {
      thrown = error;
    }

    expect(thrown as AppError).toMatchObject({ code, message });
  });

  it('finds a project by its key', () => {
    expect(ask(data, 'read', 'jira:project/PAY').resource.id).toBe('1');
  });
});
