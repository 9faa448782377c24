import { collectJira } from '../../../sandbox/atlassian/jira/testing/collect-jira';
import type { WorldInput } from '../../../sandbox/atlassian/world/schema';
import { tiny, tinyWorld } from '../../../sandbox/worlds/tiny';

type RecordInput = NonNullable<NonNullable<WorldInput['jira']>['auditRecords']>[number];

/** A log of `count` people who joined a group, one a minute, and of what else is given. */
function busyWorld(count: number, more: readonly RecordInput[] = []) {
  const joined = Array.from({ length: count }, (_, at): RecordInput => ({
    id: String(30_000 + at),
    created: new Date(Date.UTC(2026, 10, 19) - at * 60_000).toISOString(),
    summary: 'User added to group',
    category: 'group management',
    objectItem: { name: 'jira-admins', typeName: 'GROUP' },
  }));
  return tinyWorld({ jira: { auditRecords: [...joined, ...more] } });
}

const asked = (sent: readonly string[]) => sent.filter((one) => one.includes('/auditing/record'));
const isLog = (path: string) => path.endsWith('/auditing/record');

it('keeps what may give access, in the form that rules read, and nothing else', async () => {
  const { slices } = await collectJira(
    busyWorld(0, [
      {
        id: '1',
        created: '2026-11-18T08:30:00Z',
        summary: 'Permission scheme updated',
        category: 'permissions',
        authorAccountId: tiny.admin,
        objectItem: { id: '10000', name: 'Default Permission Scheme', typeName: 'SCHEME' },
        changedValues: [{ fieldName: 'Permission', changedTo: 'Browse Projects' }],
      },
      {
        id: '2',
        created: '2026-11-18T09:00:00Z',
        summary: 'Project created',
        category: 'projects',
      },
      {
        id: '3',
        created: '2026-09-01T09:00:00Z',
        summary: 'Global permission added',
        category: '',
      },
    ]),
  );
  expect(slices('jira.auditEvents')).toEqual({
    items: [
      {
        id: '1',
        change: 'scheme-changed',
        summary: 'Permission scheme updated',
        at: '2026-11-18T08:30:00.000Z',
        actorId: tiny.admin,
        items: [{ id: '10000', name: 'Default Permission Scheme', type: 'SCHEME' }],
        values: [{ field: 'Permission', to: 'Browse Projects' }],
      },
    ],
    gaps: [],
  });
});

it('follows the log page by page in one window of time, whatever happens meanwhile', async () => {
  const { slices, sent } = await collectJira(busyWorld(1203));
  expect(slices('jira.auditEvents').items).toHaveLength(1203);
  const window = 'from=2026-10-21T09:00:00.000Z&to=2026-11-20T09:00:00.000Z';
  expect(asked(sent)).toEqual([
    `GET /rest/api/3/auditing/record?${window}&offset=0&limit=1000`,
    `GET /rest/api/3/auditing/record?${window}&offset=1000&limit=1000`,
  ]);
});

it('goes on where a smaller page or a missing total hides that there is more', async () => {
  const { slices } = await collectJira(busyWorld(90), {
    largestPage: 40,
    tamper: (path, body) => (isLog(path) ? body.replace(/"total":\d+,/, '') : body),
  });
  expect(slices('jira.auditEvents').items).toHaveLength(90);
});

it('leaves out what is older, even where Jira does not understand the times', async () => {
  const { slices } = await collectJira(busyWorld(3), {
    tamper: (path, body) =>
      isLog(path) ? body.replace(/"created":"2026-11-1\d/, '"created":"2025-11-18') : body,
  });
  expect(slices('jira.auditEvents').items).toHaveLength(2);
});

it('says that a plan may be missing where the log is withheld', async () => {
  const { slices } = await collectJira(busyWorld(3), {
    refuse: (operation) => (operation.includes('/auditing/') ? 403 : undefined),
  });
  expect(slices('jira.auditEvents').gaps).toEqual([
    {
      code: 'forbidden',
      reason:
        'Jira does not show its audit log (403): that takes an administrator, and a paid plan of one of its products',
      source: 'GET /rest/api/3/auditing/record',
    },
  ]);
});
