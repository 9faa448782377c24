import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadWorld, WorldError } from './load-world';
import { tiny, tinyWorld } from './tiny';

const folder = mkdtempSync(path.join(tmpdir(), 'world-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(content: unknown): string {
  const name = path.join(folder, 'world.json');
  writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

function refusal(content: unknown): string {
  const name = file(content);
  try {
    loadWorld(name);
  } catch (error) {
    if (error instanceof WorldError) return error.message.replace(name, 'FILE');
    throw error;
  }
  return 'not refused';
}

describe('a world', () => {
  it('comes from a file, as it was written', () => {
    expect(loadWorld(file(tinyWorld()))).toEqual(tinyWorld());
  });

  it('comes with the sandbox, by name', () => {
    expect(loadWorld('demo').name).toBe('Kestrel Freight');
  });

  it('is refused in one sentence when there is no such file', () => {
    expect(() => loadWorld('nowhere.json')).toThrow(
      /^nowhere\.json is neither a built-in world \(.*demo.*\) nor a file that can be read/,
    );
  });

  it('is refused when it is not JSON', () => {
    expect(refusal('{')).toMatch(/^FILE is not JSON: /);
  });

  const world = tinyWorld();
  const [alpha] = world.jira?.projects ?? [];
  it.each([
    ['a list', [], 'FILE, at the top: Invalid input: expected object, received array.'],
    [
      'an unknown part',
      { ...world, colour: 'red' },
      'FILE, at the top: Unrecognized key: "colour".',
    ],
    [
      'a misspelt style',
      { ...world, jira: { ...world.jira, projects: [{ ...alpha, style: 'nextgen' }] } },
      'FILE, at jira.projects[0].style: Invalid option: expected one of "classic"|"next-gen".',
    ],
    [
      'a scheme that is not there',
      { ...world, jira: { ...world.jira, projects: [{ ...alpha, schemeId: '7' }] } },
      'FILE, at jira.projects[0]: there is no permission scheme 7.',
    ],
    [
      'an account that is neither there nor deleted',
      { ...world, jira: { ...world.jira, projects: [{ ...alpha, leadAccountId: 'zoe' }] } },
      'FILE, at jira.projects[0]: there is no account zoe.',
    ],
    [
      'a permission that Jira does not know',
      grants({ permission: 'BROWSE', holder: { type: 'anyone' } }),
      'FILE, at jira.permissionSchemes[0].grants[0]: there is no permission BROWSE.',
    ],
    [
      'a group that is neither there nor deleted',
      grants({ permission: 'BROWSE_PROJECTS', holder: { type: 'group', groupId: 'x' } }),
      'FILE, at jira.permissionSchemes[0].grants[0]: there is no group x.',
    ],
    [
      'two projects with one key',
      { ...world, jira: { ...world.jira, projects: [alpha, { ...alpha, id: '5' }] } },
      'FILE, at jira.projects: ALPHA occurs twice.',
    ],
    [
      'a membership in no group',
      {
        ...world,
        directory: {
          ...world.directory,
          accounts: [{ accountId: tiny.lead, name: 'Lea', groups: ['x'] }],
        },
      },
      'FILE, at directory.accounts[0].groups: there is no group x.',
    ],
    [
      'a default group that does not open the product',
      {
        ...world,
        jira: {
          ...world.jira,
          applicationRoles: [{ key: 'jira-core', name: 'Core', groupIds: [tiny.admins] }],
        },
      },
      `FILE, at jira.applicationRoles[0]: group ${tiny.admins} has no "user" among its jiraAccess.`,
    ],
  ])('is refused for %s', (_what, content, message) => {
    expect(refusal(content)).toBe(message);
  });

  it('may go on naming a group and an account that were deleted', () => {
    const directory = {
      ...world.directory,
      deletedGroups: [{ groupId: 'x', name: 'old' }],
      deletedAccounts: [{ accountId: 'zoe' }],
    };
    const holder = { type: 'group', groupId: 'x' };
    const projects = [{ ...alpha, leadAccountId: 'zoe' }];
    const content = grants({ permission: 'BROWSE_PROJECTS', holder });
    const jira = { ...content.jira, projects };
    expect(refusal({ ...content, directory, jira })).toBe('not refused');
  });

  function grants(grant: object) {
    const permissionSchemes = [{ id: tiny.scheme, name: 'One', grants: [{ id: '1', ...grant }] }];
    return { ...world, jira: { ...world.jira, permissionSchemes } };
  }
});
