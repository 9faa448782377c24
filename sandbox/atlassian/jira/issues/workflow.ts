import type { WorldIssue } from '../../world/jira-issues';

type StatusName = WorldIssue['status'];

/** Jira's simplified workflow: three statuses, and from each a way to every one of them. */
export const statuses: Readonly<
  Record<
    StatusName,
    { readonly id: string; readonly transitionId: string; readonly category: Category }
  >
> = {
  'To Do': {
    id: '10000',
    transitionId: '11',
    category: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  },
  'In Progress': {
    id: '10001',
    transitionId: '21',
    category: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  },
  Done: {
    id: '10002',
    transitionId: '31',
    category: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
  },
};

interface Category {
  readonly id: number;
  readonly key: string;
  readonly colorName: string;
  readonly name: string;
}

/** Statuses in the order of the workflow. */
export const statusNames: readonly StatusName[] = ['To Do', 'In Progress', 'Done'];

/** The status a transition leads to; undefined when the workflow has no such transition. */
export function targetOf(transitionId: string): StatusName | undefined {
  return statusNames.find((name) => statuses[name].transitionId === transitionId);
}

/** Priorities with the ids Jira gives them. */
export const priorityIds: Readonly<Record<WorldIssue['priority'], string>> = {
  Highest: '1',
  High: '2',
  Medium: '3',
  Low: '4',
  Lowest: '5',
};
