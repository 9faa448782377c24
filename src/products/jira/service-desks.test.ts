import { collectJira } from '../../../sandbox/atlassian/jira/testing/collect-jira';
import { tiny, tinyWorld } from '../../../sandbox/worlds/tiny';

/** A service desk with so many customers, every tenth of them deactivated; `emailOf` says who has which address. */
function deskWorld(count: number, emailOf: (at: number) => string | undefined) {
  const customers = Array.from({ length: count }, (_, at) => {
    const email = emailOf(at);
    return {
      accountId: `customer-${String(at)}`,
      name: `Customer ${String(at)}`,
      type: 'customer' as const,
      active: at % 10 !== 9,
      ...(email === undefined ? {} : { email }),
    };
  });
  return tinyWorld({
    directory: { accounts: [...tinyWorld().directory.accounts, ...customers] },
    jira: {
      projects: [
        {
          id: '10001',
          key: 'HELP',
          name: 'Help',
          typeKey: 'service_desk',
          leadAccountId: tiny.lead,
          schemeId: tiny.scheme,
          customerAccountIds: customers.map(({ accountId }) => accountId),
        },
      ],
    },
  });
}

const asked = (sent: readonly string[]) => sent.filter((one) => one.includes('servicedeskapi'));

it('counts the domains of active customers and keeps no address', async () => {
  const { slices, sent } = await collectJira(
    deskWorld(120, (at) => (at % 3 === 0 ? 'somebody@Gmail.com' : 'somebody@acme.example')),
  );
  expect(slices('jira.serviceDesks').items).toEqual([
    { id: '1', projectId: '10001', projectKey: 'HELP', name: 'Help' },
  ]);
  expect(slices('jira.customerMail')).toEqual({
    items: [
      {
        serviceDeskId: '1',
        domains: { 'acme.example': 72, 'gmail.com': 36 },
        hidden: 0,
        more: false,
      },
    ],
    gaps: [],
  });
  expect(asked(sent)).toHaveLength(4);
});

it('stops after enough customers, and says that there are more', async () => {
  const { slices, sent } = await collectJira(deskWorld(260, () => 'somebody@acme.example'));
  expect(slices('jira.customerMail').items).toMatchObject([
    { domains: { 'acme.example': 180 }, more: true },
  ]);
  expect(asked(sent)).toHaveLength(5);
});

it('stops at once where no address is shown', async () => {
  const { slices, sent } = await collectJira(deskWorld(260, () => undefined));
  expect(slices('jira.customerMail').items).toMatchObject([
    { domains: {}, hidden: 45, more: true },
  ]);
  expect(asked(sent)).toHaveLength(2);
});

it('asks a site without service projects nothing', async () => {
  const { sent } = await collectJira(tinyWorld());
  expect(asked(sent)).toEqual([]);
});

it('leaves a desk whose customers are withheld unseen', async () => {
  const { slices } = await collectJira(
    deskWorld(3, () => undefined),
    { refuse: (operation) => (operation.includes('/customer') ? 403 : undefined) },
  );
  expect(slices('jira.customerMail').gaps.map(({ resourceId }) => resourceId)).toEqual(['1']);
});
