import type { WorldInput } from '../../atlassian/world/schema';
import { roles } from './roles';

export type SchemeInput = NonNullable<WorldInput['jira']>['permissionSchemes'][number];
export type Holder = SchemeInput['grants'][number]['holder'];

/** A permission and who holds it. */
export type Row = readonly [permission: string, holder: Holder];

export const anyone: Holder = { type: 'anyone' };
export const everyLoggedIn: Holder = { type: 'applicationRole' };
export const lead: Holder = { type: 'projectLead' };
export const administrators = role(roles.administrators);
export const developers = role(roles.developers);

export function role(roleId: string): Holder {
  return { type: 'projectRole', roleId };
}

const work = [
  ...['CREATE_ISSUES', 'EDIT_ISSUES', 'ASSIGN_ISSUES', 'ASSIGNABLE_USER', 'LINK_ISSUES'],
  ...['TRANSITION_ISSUES', 'RESOLVE_ISSUES', 'CLOSE_ISSUES', 'SCHEDULE_ISSUES', 'ADD_COMMENTS'],
  ...['EDIT_OWN_COMMENTS', 'DELETE_OWN_COMMENTS', 'CREATE_ATTACHMENTS', 'DELETE_OWN_ATTACHMENTS'],
  ...['WORK_ON_ISSUES', 'EDIT_OWN_WORKLOGS', 'DELETE_OWN_WORKLOGS', 'VIEW_VOTERS_AND_WATCHERS'],
];
const administration = [
  ...['ADMINISTER_PROJECTS', 'DELETE_ISSUES', 'MOVE_ISSUES', 'MODIFY_REPORTER'],
  ...['DELETE_ALL_COMMENTS', 'EDIT_ALL_COMMENTS', 'DELETE_ALL_ATTACHMENTS'],
  ...['DELETE_ALL_WORKLOGS', 'EDIT_ALL_WORKLOGS', 'MANAGE_WATCHERS', 'MANAGE_SPRINTS_PERMISSION'],
];
const appWork = [
  ...['BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'ASSIGN_ISSUES', 'TRANSITION_ISSUES'],
  ...['ADD_COMMENTS', 'CREATE_ATTACHMENTS', 'DELETE_ALL_COMMENTS', 'ADMINISTER_PROJECTS'],
];

/** What a well-kept scheme grants: `browsers` look, `workers` work, administrators administer, apps do their part. */
export function ordinary({
  browsers,
  workers,
}: {
  readonly browsers: readonly Holder[];
  readonly workers: readonly Holder[];
}): readonly Row[] {
  return [
    ...browsers.map((holder): Row => ['BROWSE_PROJECTS', holder]),
    ...workers.flatMap((holder) => work.map((permission): Row => [permission, holder])),
    ...administration.map((permission): Row => [permission, administrators]),
    ...appWork.map((permission): Row => [permission, role(roles.apps)]),
  ];
}

/** A scheme whose grants are numbered from its own id. */
export function scheme(
  id: string,
  name: string,
  { description, rows }: { readonly description: string; readonly rows: readonly Row[] },
): SchemeInput {
  const first = (Number(id) % 1000) * 1000 + 10_000;
  return {
    id,
    name,
    description,
    grants: rows.map(([permission, holder], at) => ({
      id: String(first + at),
      permission,
      holder,
    })),
  };
}
