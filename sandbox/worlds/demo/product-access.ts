import type { WorldInput } from '../../atlassian/world/schema';
import { groupNames as groups } from './groups';
import { groupIdOf } from './identifiers';

type Jira = NonNullable<WorldInput['jira']>;

/** The Jira products of the demo site and the groups that open them. */
export function demoApplicationRoles(): NonNullable<Jira['applicationRoles']> {
  return [
    {
      key: 'jira-software',
      name: 'Jira',
      groupIds: [groups.jiraUsers, groups.contractors].map(groupIdOf),
      defaultGroupIds: [groupIdOf(groups.jiraUsers)],
      selectedByDefault: true,
      numberOfSeats: 300,
    },
    {
      key: 'jira-servicedesk',
      name: 'Jira Service Management',
      groupIds: [groups.agents, groups.itServiceDesk].map(groupIdOf),
      defaultGroupIds: [groupIdOf(groups.itServiceDesk)],
      numberOfSeats: 30,
    },
    {
      key: 'jira-product-discovery',
      name: 'Jira Product Discovery',
      groupIds: [groupIdOf(groups.discovery)],
      defaultGroupIds: [groupIdOf(groups.discovery)],
      numberOfSeats: 15,
    },
  ];
}

/** Site settings. Sharing with everyone is on, as Jira comes. */
export function demoApplicationProperties(): NonNullable<Jira['applicationProperties']> {
  return [
    {
      key: 'jira.option.globalsharing',
      value: 'true',
      defaultValue: 'true',
      name: 'jira.option.globalsharing',
      description: 'Whether filters and dashboards can be shared with anyone signed into Jira.',
      type: 'boolean',
    },
    {
      key: 'jira.clone.prefix',
      value: 'CLONE -',
      defaultValue: 'CLONE -',
      name: 'The prefix added to the Summary field of cloned issues',
    },
    {
      key: 'jira.issue.actions.order',
      value: 'desc',
      defaultValue: 'asc',
      name: 'jira.issue.actions.order',
    },
  ];
}

/** Global permissions beyond administration. */
export function demoGlobalPermissions(): NonNullable<Jira['globalPermissions']> {
  const everyone = { type: 'applicationRole' } as const;
  return [
    { permission: 'USER_PICKER', holder: everyone },
    // For the form that partners fill in without an account.
    { permission: 'USER_PICKER', holder: { type: 'anyone' } },
    // From the weekend of the move to the cloud, when somebody had to be able to do everything.
    {
      permission: 'ADMINISTER',
      holder: { type: 'group', groupId: groupIdOf(groups.releaseManagers) },
    },
    { permission: 'CREATE_SHARED_OBJECTS', holder: everyone },
    { permission: 'CREATE_PROJECT', holder: everyone },
    { permission: 'BULK_CHANGE', holder: { type: 'group', groupId: groupIdOf(groups.jiraUsers) } },
    {
      permission: 'MANAGE_GROUP_FILTER_SUBSCRIPTIONS',
      holder: { type: 'group', groupId: groupIdOf(groups.projectOffice) },
    },
  ];
}

/** Permissions that the timesheet app adds to Jira. */
export const appPermissions = {
  approveHours: 'com.larkfield.timesheets__approve-hours',
  seeHours: 'com.larkfield.timesheets__see-hours',
} as const;

export function demoAppPermissions(): NonNullable<Jira['appPermissions']> {
  return [
    { key: appPermissions.approveHours, name: 'Approve hours', type: 'PROJECT' },
    { key: appPermissions.seeHours, name: 'See hours of others', type: 'PROJECT' },
  ];
}

/** Ids of the webhooks that administrators made. */
export const webhooks = { build: '71', warehouse: '72', oldMonitor: '73' } as const;

export function demoWebhooks(): NonNullable<Jira['webhooks']> {
  return [
    { id: webhooks.build, name: 'Build server', url: 'https://ci.kestrelfreight.example/hook/a81' },
    {
      id: webhooks.warehouse,
      name: 'Warehouse bridge',
      url: 'http://bridge.venlo.example:8080/in',
    },
    {
      id: webhooks.oldMonitor,
      name: 'Old monitor',
      url: 'http://monitor.kestrelfreight.example/jira',
      enabled: false,
    },
  ];
}
