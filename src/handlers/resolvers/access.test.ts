import type {
  Answered,
  CompareAnswer,
  CutAnswer,
  GraphPart,
  ReachAnswer,
  ShadowAdminsAnswer,
  WhatIfAnswer,
  WhoCanAnswer,
} from '../../contract';
import type { InvokeName } from '../../contract';
import { defaultOperations, defaultSettings } from '../../contract';
import type { Slice, SliceName, SnapshotData } from '../../domain';
import { memoryPorts } from '../../domain/ports/testing/memory-ports';
import type { MemoryPorts } from '../../domain/ports/testing/memory-ports';
import { scriptedTransport } from '../../domain/ports/testing/scripted-transport';
import {
  aGrant,
  anyone,
  aProject,
  groupHolder,
  schemeInUse,
  userHolder,
} from '../../rules/testing/jira';
import { siteSnapshot } from '../../rules/testing/snapshot';
import { writeSettings } from '../../storage/settings';
import { writeSlice } from '../../storage/slices';
import { keepSnapshot } from '../../storage/snapshots';
import { administers, invoke } from './testing/page';

const days = ['2026-01-01T08:00:00.000Z', '2026-01-02T08:00:00.000Z'] as const;

function portsOf(administrator = true): MemoryPorts {
  return memoryPorts({ jiraAsUser: scriptedTransport(() => administers(administrator)) });
}

/** Stores what scans saw, one a day. */
async function scanned(...snapshots: readonly SnapshotData[]): Promise<MemoryPorts> {
  const ports = portsOf();
  for (const [place, { siteUrl, slices }] of snapshots.entries()) {
    for (const [name, slice] of Object.entries(slices)) {
      await writeSlice(ports.keyValues, name as SliceName, slice as Slice);
    }
    const takenAt = days[place] ?? '';
    const scanId = `scan-${place + 1}`;
    await keepSnapshot(ports.keyValues, { scanId, takenAt, siteUrl, keepDays: 30 });
  }
  return ports;
}

async function ask<T>(ports: MemoryPorts, name: InvokeName, payload?: unknown): Promise<T> {
  const answer = await invoke(ports, name, payload);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value as T;
}

const members = [
  { accountId: 'ada', name: 'Ada', active: true, accountType: 'atlassian' as const },
  { accountId: 'bob', name: 'Bob', active: true, accountType: 'atlassian' as const },
];

const devs = { groupId: 'devs', name: 'Developers' };

/** A project that a group of two can browse, and, when it is open, everybody. */
function site({ open = false } = {}): SnapshotData {
  return siteSnapshot({
    ...schemeInUse([
      aGrant('BROWSE_PROJECTS', groupHolder('devs')),
      ...(open ? [aGrant('BROWSE_PROJECTS', anyone)] : []),
    ]),
    'jira.groups': [devs],
    'jira.groupMembers': [{ groupId: 'devs', members }],
  });
}

const reading = { permission: 'read', resource: 'jira:project/1' };

describe('which snapshots can be asked', () => {
  it('is nothing before a scan has ended', async () => {
    expect(await ask(portsOf(), 'access.snapshots')).toEqual([]);
  });

  it('is told newest first', async () => {
    expect(await ask(await scanned(site(), site()), 'access.snapshots')).toEqual([
      { scanId: 'scan-2', takenAt: days[1] },
      { scanId: 'scan-1', takenAt: days[0] },
    ]);
  });
});

describe('questions', () => {
  it('find things by name', async () => {
    expect(await ask(await scanned(site()), 'access.search', { text: 'devel' })).toEqual({
      takenAt: days[0],
      answer: [{ type: 'group', id: 'devs', name: 'Developers' }],
    });
  });

  it('say who can, with those to the most people first', async () => {
    const { answer } = await ask<Answered<WhoCanAnswer>>(
      await scanned(site({ open: true })),
      'access.whoCan',
      reading,
    );

    expect(answer.summary).toBe('Anyone on the internet and 2 people can read project "Payments".');
    expect(answer.paths.map(({ subject }) => subject.name)).toEqual([
      'Anyone on the internet',
      'Developers',
    ]);
    expect(answer).toMatchObject({
      pathCount: 2,
      accountCount: 2,
      accounts: [
        { account: { name: 'Ada' }, paths: [1] },
        { account: { name: 'Bob' }, paths: [1] },
      ],
    });
  });

  it('go on where the last page ended', async () => {
    const { answer } = await ask<Answered<WhoCanAnswer>>(await scanned(site()), 'access.whoCan', {
      ...reading,
      offset: 1,
    });

    expect(answer.accounts.map(({ account }) => account.name)).toEqual(['Bob']);
    expect(answer.accountCount).toBe(2);
  });

  it('say what somebody reaches', async () => {
    const { answer } = await ask<Answered<ReachAnswer>>(await scanned(site()), 'access.reach', {
      principal: 'account/ada',
    });

    expect(answer).toMatchObject({
      summary: 'Ada can read 1 project.',
      wayCount: 1,
      resources: [{ resource: { name: 'Payments' } }],
    });
  });

  it('try changes out', async () => {
    const { answer } = await ask<Answered<WhatIfAnswer>>(await scanned(site()), 'access.whatIf', {
      changes: [{ change: 'remove-member', member: 'account/ada', of: 'group/devs' }],
    });

    expect(answer).toMatchObject({
      summary: 'Access is lost by 1 account.',
      accountCount: 1,
      accounts: [{ who: { name: 'Ada' }, lostCount: 1, gainedCount: 0 }],
    });
  });

  it('find the least that ends it', async () => {
    const { answer } = await ask<Answered<CutAnswer>>(await scanned(site()), 'access.cut', {
      ...reading,
      keep: ['account/ada'],
    });

    expect(answer.plan?.changes.map(({ sentence }) => sentence)).toEqual([
      'Take Bob out of group "Developers".',
    ]);
  });

  it('say who can become administrator by one step', async () => {
    const ports = await scanned({
      ...site(),
      slices: {
        ...site().slices,
        'jira.accessGroups': { items: [{ ...devs, access: 'admin' }], gaps: [] },
        'confluence.groups': { items: [{ ...devs, openToJoin: true }], gaps: [] },
      },
    });

    const { answer } = await ask<Answered<ShadowAdminsAnswer>>(ports, 'access.shadowAdmins', {
      resource: 'jira:site/site',
    });

    expect(answer).toMatchObject({
      summary: 'Everyone with an account can become administrator of Jira by one step.',
      wayCount: 1,
      ways: [{ step: 'join', group: { id: 'devs' } }],
    });
  });

  it('say what changed between two dates', async () => {
    const ports = await scanned(site({ open: true }), site());

    const { takenAt, answer } = await ask<Answered<CompareAnswer>>(ports, 'access.compare', {
      before: days[0],
    });

    expect(takenAt).toBe(days[1]);
    expect(answer).toMatchObject({
      summary: 'Access was lost by Anyone on the internet.',
      principals: [{ who: { id: 'anyone' }, lostCount: 1, gainedCount: 0, unclearCount: 0 }],
      accountCount: 0,
    });
  });

  it('export the whole map in parts', async () => {
    const { answer } = await ask<Answered<GraphPart>>(await scanned(site()), 'access.export', {
      format: 'graphml',
    });

    expect(answer).toMatchObject({ fileName: 'access-2026-01-01.graphml', part: 0, parts: 1 });
    expect(answer.text).toMatch(/^<\?xml [^]*<\/graphml>\n$/);
  });

  it.each([undefined, days[1], '2026-01-02T08:00:00Z'])(
    'are answered from the snapshot of %s',
    async (at) => {
      const ports = await scanned(site({ open: true }), site());

      const { takenAt, answer } = await ask<Answered<WhoCanAnswer>>(ports, 'access.whoCan', {
        ...reading,
        ...(at === undefined ? {} : { at }),
      });

      expect(takenAt).toBe(days[1]);
      expect(answer.paths).toHaveLength(1);
    },
  );

  it('are answered from an earlier snapshot as it was', async () => {
    const ports = await scanned(site({ open: true }), site());

    const { takenAt, answer } = await ask<Answered<WhoCanAnswer>>(ports, 'access.whoCan', {
      ...reading,
      at: days[0],
    });

    expect(takenAt).toBe(days[0]);
    expect(answer.paths).toHaveLength(2);
  });

  it('call a group broad as the settings do', async () => {
    const ports = await scanned({
      ...site(),
      slices: {
        ...site().slices,
        'jira.accessGroups': { items: [{ ...devs, access: 'user' }], gaps: [] },
        'jira.groupSizes': { items: [{ groupId: 'devs', size: 2 }], gaps: [] },
      },
    });
    await writeSettings(ports.keyValues, {
      settings: {
        ...defaultSettings,
        thresholds: { ...defaultSettings.thresholds, broadGroupMembers: 1 },
      },
      operations: defaultOperations,
    });

    const { answer } = await ask<Answered<WhoCanAnswer>>(ports, 'access.whoCan', reading);

    expect(answer.paths[0]?.audience).toBe('everyone');
  });
});

describe('what an answer weighs', () => {
  it('stays below what the bridge carries, with honest counts', async () => {
    const projects = Array.from({ length: 3_000 }, (_, place) =>
      aProject({
        id: String(place),
        key: `P${place}`,
        name: `Project ${'x'.repeat(200)} ${place}`,
      }),
    );
    const people = Array.from({ length: 3_000 }, (_, place) => ({
      accountId: `account-${place}`,
      name: `Somebody ${'y'.repeat(200)} ${place}`,
    }));
    const grants = people.map(({ accountId }) => aGrant('BROWSE_PROJECTS', userHolder(accountId)));
    const ports = await scanned(
      siteSnapshot({
        ...schemeInUse(grants),
        'jira.projects': projects,
        'jira.projectSchemes': projects.map(({ id }) => ({ projectId: id, schemeId: '10' })),
        'jira.groups': [devs],
        'jira.groupMembers': [
          {
            groupId: 'devs',
            members: people.map((one) => ({ ...one, active: true, accountType: 'atlassian' })),
          },
        ],
      }),
    );

    const whoCan = await ask<Answered<WhoCanAnswer>>(ports, 'access.whoCan', reading);
    const reach = await ask<Answered<ReachAnswer>>(ports, 'access.reach', {
      principal: 'account/account-1',
    });
    const whatIf = await ask<Answered<WhatIfAnswer>>(ports, 'access.whatIf', {
      changes: [
        {
          change: 'add-grant',
          principal: 'group/devs',
          permission: 'administer',
          on: 'jira:permission-scheme/10',
        },
      ],
    });

    const { paths, pathCount, accounts, accountCount } = whoCan.answer;
    expect([paths.length, pathCount, accounts.length, accountCount]).toEqual([
      500, 3_000, 200, 3_000,
    ]);
    expect([reach.answer.resources.length, reach.answer.resourceCount]).toEqual([200, 3_000]);
    expect(whatIf.answer.accounts.length).toBeLessThan(whatIf.answer.accountCount);
    expect(whatIf.answer.principals[0]?.gainedCount).toBe(3_000);
    for (const answer of [whoCan, reach, whatIf]) {
      expect(Buffer.byteLength(JSON.stringify(answer))).toBeLessThan(4_000_000);
    }
  });
});

describe('refusals', () => {
  it('a person who does not administer the site learns nothing', async () => {
    for (const name of ['access.snapshots', 'access.search', 'access.whoCan'] as const) {
      expect(await invoke(portsOf(false), name)).toMatchObject({ error: { code: 'forbidden' } });
    }
  });

  it('before the first scan there is nothing to ask', async () => {
    expect(await invoke(portsOf(), 'access.whoCan', reading)).toEqual({
      ok: false,
      error: {
        code: 'not-found',
        message: 'No scan has ended yet, so there is nothing to ask: scan first.',
      },
    });
  });

  it.each([
    [
      'access.whoCan',
      { ...reading, at: '2025-01-01T00:00:00.000Z' },
      'The snapshot of 2025-01-01T00:00:00.000Z is not kept any more: choose another.',
    ],
    ['access.whoCan', { ...reading, at: 'yesterday' }, 'at: Invalid ISO datetime.'],
    [
      'access.whoCan',
      { ...reading, resource: 'jira:project/99' },
      'jira:project/99 is not on the access map: nothing of this snapshot names it.',
    ],
    [
      'access.whoCan',
      { ...reading, permission: 'fly' },
      'There is no permission "fly": ask for read, write, administer, share or export, or for a permission as its product names it.',
    ],
    [
      'access.whoCan',
      { permission: 'read' },
      'resource: Invalid input: expected string, received undefined.',
    ],
    ['access.whoCan', { ...reading, offset: -1 }, 'offset: Too small: expected number to be >=0.'],
    ['access.search', { text: ' ' }, 'text: Too small: expected string to have >=1 characters.'],
    ['access.search', { text: 'a', limit: 101 }, 'limit: Too big: expected number to be <=100.'],
    ['access.whatIf', { changes: [] }, 'changes: Too small: expected array to have >=1 items.'],
    ['access.whatIf', { changes: [{ change: 'explode' }] }, 'changes.0.change: '],
    ['access.reach', { principal: 'account/ada', as: 'eve' }, 'as is not a known key.'],
    [
      'access.cut',
      { ...reading, keep: ['group/devs'] },
      'Only accounts can be kept in, and group/devs is none.',
    ],
  ] as const)('%s %j is refused in a sentence', async (name, payload, message) => {
    const answer = await invoke(await scanned(site()), name, payload);

    expect(answer).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(message) },
    });
  });

  it('a snapshot that is forgotten while it is read is no answer with holes', async () => {
    const ports = await scanned(site());
    const [content] = ports.keyValues
      .entries()
      .filter(({ key }) => key.startsWith('slice-content:'));
    await ports.keyValues.delete(content?.key ?? '');

    expect(await invoke(ports, 'access.whoCan', reading)).toMatchObject({
      error: { message: `The snapshot of ${days[0]} is not kept any more: choose another.` },
    });
  });
});
