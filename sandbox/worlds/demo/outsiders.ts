import { groupNames as groups } from './groups';
import { accountIdOf, groupIdOf } from './identifiers';
import type { AccountInput } from './people';

/** Apps by handle. The first five are Atlassian's own or come with its products. */
export const apps = {
  automation: { name: 'Automation for Jira', groups: [groups.appAdmins] },
  slack: { name: 'Slack' },
  widget: { name: 'Jira Service Management Widget' },
  assist: { name: 'Atlassian Assist' },
  teams: { name: 'Microsoft Teams for Jira Cloud' },
  timesheets: { name: 'Timesheets by Larkfield' },
  backup: { name: 'Backup Harbor', groups: [groups.appAdmins] },
  diagrams: { name: 'Diagram Deck' },
  testing: { name: 'Test Bench' },
  releaseNotes: { name: 'Release Notes Composer', groups: [groups.jiraAdmins] },
  sapSync: { name: 'Cargo Sync for SAP', groups: [groups.appAdmins] },
  importer: { name: 'Legacy CSV Importer', groups: [groups.appAdmins], active: false },
} as const satisfies Readonly<
  Record<string, { name: string; groups?: readonly string[]; active?: boolean }>
>;

export type AppHandle = keyof typeof apps;

/** The account id of an app. */
export function appId(handle: AppHandle): string {
  return accountIdOf(`app ${handle}`);
}

/** The portal customer that ended up among the administrators. */
export const misplacedCustomer = accountIdOf('customer 0');

const customerNames = [
  ...['Port of Rotterdam IT Desk', 'Nordhavn Terminals', 'Baltic Cold Chain', 'Ferro Steel'],
  ...['Atlantica Imports', 'Brightwater Foods', 'Calder Textiles', 'Delta Machine Parts'],
  ...['Eastgate Furniture', 'Fjord Seafood', 'Granville Wines', 'Hanse Chemicals'],
  ...['Iberia Ceramics', 'Juniper Home', 'Kirkwall Whisky', 'Lombard Motors'],
  ...['Meridian Pharma', 'Northgate Paper', 'Orchard Produce', 'Pemba Spices'],
  ...['Quayside Brewing', 'Ravenna Glass', 'Solent Marine', 'Tallinn Timber'],
];

const guestNames = [
  ...['Agnes Holloway', 'Bram Timmer', 'Cecilia Ortega', 'Dorothea Lang'],
  ...['Edwin Osei', 'Fiona Marsh', 'Giulio Ferrante', 'Hilde Rasmussen'],
];

/** App accounts, portal customers, and guests of partner companies. */
export function demoOutsiders(): AccountInput[] {
  return [
    ...(Object.keys(apps) as AppHandle[]).map(appAccount),
    ...customerNames.map((name, at) => ({
      accountId: accountIdOf(`customer ${String(at)}`),
      name,
      type: 'customer' as const,
      email: emailOf(name, at),
      groups: at === 0 ? [groupIdOf(groups.itServiceDesk)] : [],
    })),
    ...guestNames.map((name, at) => ({
      accountId: accountIdOf(`guest ${String(at)}`),
      name,
      email: `${name.toLowerCase().replace(' ', '.')}@harbourside-partners.example`,
      guest: true,
      groups: [groups.partners, ...(at === 7 ? [groups.confluenceAdmins] : [])].map(groupIdOf),
    })),
  ];
}

/** The account ids of the customers of a service desk, by its project's key. */
export function customersOf(key: string): string[] {
  const [from, to] = customersByProject[key] ?? [0, 0];
  return customerNames
    .slice(from, to)
    .map((_name, at) => accountIdOf(`customer ${String(from + at)}`));
}

const customersByProject: Readonly<Record<string, readonly [from: number, to: number]>> = {
  CS: [0, 24],
  HELP: [8, 12],
};

/** One customer never had mail of its own. */
function emailOf(name: string, at: number): string {
  const word = name.toLowerCase().replace(/[^a-z]/g, '');
  return at === 5 ? `${word}@gmail.com` : `support${String(at)}@${word}.example`;
}

function appAccount(handle: AppHandle): AccountInput {
  const app: { name: string; groups?: readonly string[]; active?: boolean } = apps[handle];
  return {
    accountId: appId(handle),
    name: app.name,
    type: 'app',
    active: app.active ?? true,
    groups: (app.groups ?? []).map(groupIdOf),
  };
}
