import type { CastHandle } from './cast';
import type { schemes } from './schemes';

/** One project of the demo site, in a line. */
export interface ProjectRow {
  readonly key: string;
  readonly name: string;
  readonly lead: CastHandle;
  /** A shared scheme; absent for a team-managed project, which has its own. */
  readonly scheme?: keyof typeof schemes;
  /** The department whose people do the work. */
  readonly team: string;
  readonly type?: 'software' | 'business' | 'service_desk';
  readonly status?: 'archived' | 'deleted';
  /** Days since an issue was last touched. */
  readonly quietDays: number;
  readonly issues: number;
}

type Line = readonly [
  key: string,
  name: string,
  lead: CastHandle,
  team: string,
  quietDays: number,
  issues: number,
];

/** The forty projects of the demo site, by the scheme they use. */
export const projectRows: readonly ProjectRow[] = [
  ...under('standard', [
    ['PLAT', 'Platform Core', 'henrik', 'engineering', 0, 8421],
    ['API', 'Booking API', 'oksana', 'engineering', 1, 3907],
    ['MOB', 'Driver App', 'dylan', 'engineering', 0, 2764],
    ['WEB', 'Customer Website', 'celine', 'marketing', 2, 1830],
    ['DATA', 'Data Platform', 'yuki', 'engineering', 1, 2210],
    ['PROD', 'Product Discovery', 'theo', 'product-design', 3, 644],
    ['MKT', 'Marketing Campaigns', 'arthur', 'marketing', 4, 918],
    ['SALE', 'Sales Pipeline', 'hugh', 'sales', 2, 1372],
    ['CSM', 'Customer Onboarding', 'grace', 'customer-success', 1, 1105],
    ['SEC', 'Security Improvements', 'marta', 'it-security', 5, 487],
    ['ROUTE', 'Route Planner Classic', 'birgit', 'operations', 611, 2958],
    ['QA', 'Test Automation', 'farah', 'engineering', 6, 1263],
    ['SCAN', 'Depot Scanners', 'stanislav', 'warehouse-automation', 48, 392],
  ]),
  ...under('community', [
    ['SDK', 'Developer SDK', 'joost', 'engineering', 3, 702],
    ['DOCS', 'API Documentation', 'farah', 'engineering', 8, 315],
    ['STAT', 'Status Tools', 'dylan', 'engineering', 21, 147],
  ]),
  ...under('community', [['SDKV1', 'Developer SDK 1', 'joost', 'engineering', 890, 1204]], {
    status: 'archived',
  }),
  ...under('intake', [['PRTN', 'Partner Requests', 'shanthi', 'sales', 1, 526]], {
    type: 'business',
  }),
  ...under('operations', [
    ['OPS', 'Freight Operations', 'birgit', 'operations', 0, 9815],
    ['FLEET', 'Fleet Management', 'kwame', 'operations', 2, 1647],
    ['CUST', 'Customs Clearance', 'anneke', 'operations', 1, 2386],
    ['CARG', 'Cargo Tracking', 'kwame', 'operations', 3, 1958],
    ['INC', 'Incident Reviews', 'anneke', 'operations', 7, 233],
  ]),
  ...under('warehouse', [
    ['WHA', 'Warehouse Automation', 'mirjam', 'warehouse-automation', 1, 1489],
    ['ROBO', 'Sorting Robots', 'mirjam', 'warehouse-automation', 4, 812],
  ]),
  ...under('migration', [['MIG', 'Oracle Migration', 'oksana', 'engineering', 96, 574]]),
  ...under(
    'serviceDesk',
    [
      ['IT', 'IT Help', 'lotte', 'it-security', 0, 6120],
      ['CS', 'Customer Support', 'dmitri', 'customer-success', 0, 11_344],
      ['HELP', 'People Help', 'noor', 'people-team', 2, 866],
    ],
    { type: 'service_desk' },
  ),
  ...under('contractors', [['DOCK', 'Dockside Delivery', 'joost', 'engineering', 5, 298]]),
  ...under(
    'confidential',
    [
      ['HR', 'People Operations', 'eva', 'people-team', 1, 742],
      ['LGL', 'Legal Matters', 'william', 'legal', 2, 391],
      ['FIN', 'Finance Close', 'raj', 'finance', 0, 1530],
      ['ACQ', 'Acquisitions', 'saskia', 'legal', 9, 58],
      ['PAY', 'Payroll Interface', 'luis', 'finance', 133, 176],
    ],
    { type: 'business' },
  ),
  ...under('standard', [['FAX', 'Fax Gateway', 'luis', 'operations', 1460, 811]], {
    status: 'archived',
  }),
  ...under('standard', [['TMP', 'Import Rehearsal', 'oksana', 'engineering', 40, 12]], {
    status: 'deleted',
  }),
  ...teamManaged([
    ['RETRO', 'Team Retrospectives', 'henrik', 'engineering', 11, 184],
    ['HACK', 'Hack Days', 'yuki', 'engineering', 72, 95],
    ['GUILD', 'Frontend Guild', 'farah', 'engineering', 14, 61],
  ]),
];

function under(
  scheme: keyof typeof schemes,
  lines: readonly Line[],
  more: Pick<ProjectRow, 'type' | 'status'> = {},
): readonly ProjectRow[] {
  return teamManaged(lines).map((row) => ({ ...row, ...more, scheme }));
}

function teamManaged(lines: readonly Line[]): readonly ProjectRow[] {
  return lines.map(([key, name, lead, team, quietDays, issues]) => ({
    key,
    name,
    lead,
    team,
    quietDays,
    issues,
  }));
}
