import type { WorldInput } from '../../atlassian/world/schema';
import { castId, type CastHandle } from './cast';
import { groupNames } from './groups';
import { appId } from './outsiders';
import { projectId } from './projects';
import { roles } from './roles';
import { schemes } from './schemes';

type Record = NonNullable<NonNullable<WorldInput['jira']>['auditRecords']>[number];
type Item = NonNullable<Record['objectItem']>;
type Values = readonly (readonly [field: string, from: string, to: string])[];

const day = 24 * 60 * 60 * 1000;

/** Ids of the audit records that the story tells of. */
export const auditRecords = {
  newSiteAdmin: '20001',
  bulkChange: '20002',
  publicCreates: '20003',
  onPublicScheme: '20004',
  groupInRole: '20005',
  newColleague: '20006',
  appInstalled: '20007',
  roleGrant: '20008',
  personInRole: '20009',
  onPlainScheme: '20010',
} as const;

/** What Jira's audit log remembers of the weeks before a moment. */
export function demoJiraAudit(now: Date): Record[] {
  const record = (
    id: string,
    [days, author, category, summary]: readonly [number, CastHandle, string, string],
    [items, values = []]: readonly [items: readonly Item[], values?: Values],
  ): Record => ({
    id,
    created: new Date(now.getTime() - days * day).toISOString(),
    authorAccountId: castId(author),
    category,
    summary,
    ...(items[0] === undefined ? {} : { objectItem: items[0] }),
    associatedItems: items.slice(1),
    changedValues: values.map(([fieldName, changedFrom, changedTo]) => ({
      fieldName,
      changedFrom,
      changedTo,
    })),
  });
  const joined = ['group management', 'User added to group'] as const;
  const changed = ['permissions', 'Permission scheme updated'] as const;
  const assigned = ['permissions', 'Permission scheme added to project'] as const;
  const roled = ['projects', 'Project roles changed'] as const;
  const globally = { name: 'Global Permissions', typeName: 'PERMISSIONS' };

  return [
    record(
      auditRecords.newSiteAdmin,
      [4, 'tobias', ...joined],
      [[group(groupNames.siteAdmins), user(castId('marta'))]],
    ),
    record(
      auditRecords.bulkChange,
      [9, 'rohan', 'permissions', 'Global permission added'],
      [
        [globally],
        [
          ['Permission', '', 'Bulk Change'],
          ['Group', '', groupNames.jiraUsers],
        ],
      ],
    ),
    record(
      auditRecords.publicCreates,
      [12, 'shanthi', ...changed],
      [
        [scheme(schemes.intake, 'Partner Intake Scheme')],
        granted('Create Issues', 'Group', 'Anyone'),
      ],
    ),
    record(
      auditRecords.onPublicScheme,
      [15, 'sven', ...assigned],
      [[scheme(schemes.intake, 'Partner Intake Scheme'), project('PRTN', 'Partner Requests')]],
    ),
    record(
      auditRecords.groupInRole,
      [18, 'kwame', ...roled],
      [
        [role(roles.administrators, 'Administrators'), project('WEB', 'Customer Website')],
        [['Groups', '', groupNames.jiraUsers]],
      ],
    ),
    record(
      auditRecords.newColleague,
      [2, 'lotte', ...joined],
      [[group(groupNames.jiraUsers), user(castId('saskia'))]],
    ),
    record(
      auditRecords.appInstalled,
      [6, 'rohan', ...joined],
      [[group(groupNames.appAdmins), user(appId('sapSync'))]],
    ),
    record(
      auditRecords.roleGrant,
      [11, 'rohan', ...changed],
      [
        [scheme(schemes.standard, 'Default Permission Scheme')],
        granted('Manage Sprints', 'Project Role', 'Developers'),
      ],
    ),
    record(
      auditRecords.personInRole,
      [13, 'yuki', ...roled],
      [
        [role(roles.administrators, 'Administrators'), project('DATA', 'Data Platform')],
        [['Users', castId('yuki'), `${castId('yuki')}, ${castId('raj')}`]],
      ],
    ),
    record(
      auditRecords.onPlainScheme,
      [20, 'lotte', ...assigned],
      [[scheme(schemes.confidential, 'Confidential Scheme'), project('ACQ', 'Acquisitions')]],
    ),
    record(
      '20011',
      [3, 'henrik', 'projects', 'Project created'],
      [[project('QA', 'Test Automation')]],
    ),
    record(
      '20012',
      [8, 'rohan', 'permissions', 'Global permission deleted'],
      [
        [globally],
        [
          ['Permission', 'Create Shared Objects', ''],
          ['Group', groupNames.partners, ''],
        ],
      ],
    ),
    record(
      '20013',
      [41, 'tobias', ...joined],
      [[group(groupNames.siteAdmins), user(castId('itService'))]],
    ),
  ];
}

function granted(permission: string, type: string, value: string): Values {
  return [
    ['Permission', '', permission],
    ['Type', '', type],
    ['Value', '', value],
  ];
}

/** Jira names groups in its log by name only. */
function group(name: string): Item {
  return { name, typeName: 'GROUP' };
}

function user(accountId: string): Item {
  return { id: accountId, name: accountId, typeName: 'USER' };
}

function scheme(id: string, name: string): Item {
  return { id, name, typeName: 'SCHEME' };
}

function role(id: string, name: string): Item {
  return { id, name, typeName: 'PROJECT_ROLE' };
}

function project(key: string, name: string): Item {
  return { id: projectId(key), name, typeName: 'PROJECT' };
}
