import { collectJira } from '../../../sandbox/atlassian/jira/testing/collect-jira';
import { demoWorld } from '../../../sandbox/worlds/demo';
import { castId } from '../../../sandbox/worlds/demo/cast';
import { tinyWorld } from '../../../sandbox/worlds/tiny';

describe('a stranger', () => {
  it('is shown the public projects and permissions of the demo site', async () => {
    const { slices } = await collectJira(demoWorld());
    const keys = slices('jira.publicProjects').items.map(({ key }) => key);
    expect([...keys].sort()).toEqual(['DOCS', 'PRTN', 'SDK', 'STAT']);
    expect(slices('jira.publicPermissions').items).toEqual([{ key: 'USER_PICKER', held: true }]);
  });

  it.each([401, 403, 302])(
    'who is answered %d is shown nothing, which is an answer',
    async (status) => {
      const strange = /project\/search\?maxResults=100&orderBy=key&startAt|mypermissions/;
      const { slices } = await collectJira(demoWorld(), {
        refuse: (operation) => (strange.test(operation) ? status : undefined),
      });
      expect(slices('jira.publicProjects')).toEqual({ items: [], gaps: [] });
      expect(slices('jira.publicPermissions')).toEqual({
        items: [{ key: 'USER_PICKER', held: false }],
        gaps: [],
      });
    },
  );

  it('who is answered with a web page or an error has learned nothing', async () => {
    const { slices } = await collectJira(demoWorld(), {
      refuse: (operation) => (operation.includes('mypermissions') ? 404 : undefined),
      tamper: (path, body) => (path.endsWith('/project/search') ? '<html></html>' : body),
    });
    expect(slices('jira.publicProjects').gaps.map(({ code }) => code)).toEqual(['not-json']);
    expect(slices('jira.publicPermissions').gaps.map(({ code }) => code)).toEqual(['not-found']);
  });
});

describe('the webhooks of administrators', () => {
  it('are read with the token of one, without their paths', async () => {
    const { slices } = await collectJira(demoWorld(), { administrator: castId('ines') });
    expect(slices('jira.webhooks').items[1]).toEqual({
      id: '72',
      name: 'Warehouse bridge',
      scheme: 'http',
      host: 'bridge.venlo.example:8080',
      active: true,
    });
    expect(JSON.stringify(slices('jira.webhooks'))).not.toContain('hook/a81');
  });

  it('without such a token are not told', async () => {
    const { slices } = await collectJira(demoWorld());
    expect(slices('jira.webhooks').items).toEqual([]);
    expect(slices('jira.webhooks').gaps.map(({ code }) => code)).toEqual(['not-connected']);
  });

  it('cost one another nothing when an address is none', async () => {
    const { slices } = await collectJira(demoWorld(), {
      administrator: castId('ines'),
      tamper: (path, body) =>
        path.endsWith('/webhook') ? body.replace('"https://ci.', '"ci without a scheme.') : body,
    });
    expect(slices('jira.webhooks').items.map(({ id }) => id)).toEqual(['72', '73']);
    expect(slices('jira.webhooks').gaps.map(({ resourceId }) => resourceId)).toEqual(['71']);
  });
});

it('the names of app permissions and powers outside the groups are asked only where they matter', async () => {
  const times = (sent: readonly string[], operation: string) =>
    sent.filter((one) => one === operation).length;
  const quiet = await collectJira(tinyWorld());
  expect(times(quiet.sent, 'GET /rest/api/3/permissions')).toBe(0);
  expect(times(quiet.sent, 'POST /rest/api/3/permissions/check')).toBe(1);
  const busy = await collectJira(demoWorld());
  expect(times(busy.sent, 'GET /rest/api/3/permissions')).toBe(1);
  expect(times(busy.sent, 'POST /rest/api/3/permissions/check')).toBe(20);
});
