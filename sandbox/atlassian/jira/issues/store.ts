import type { WorldIssue } from '../../world/jira-issues';

/** The issues of a site: those it started with and those made since. */
export interface IssueStore {
  all(): readonly WorldIssue[];
  of(projectId: string): readonly WorldIssue[];
  /** By id, or by key in any case. */
  find(idOrKey: string): WorldIssue | undefined;
  /** Gives an issue its id and key and keeps it. */
  create(draft: Omit<WorldIssue, 'id' | 'key'>, projectKey: string): WorldIssue;
  replace(issue: WorldIssue): void;
  nextCommentId(): string;
}

/** Keeps issues in memory, in the order they were made. */
export function createIssueStore(initial: readonly WorldIssue[]): IssueStore {
  const issues = new Map(initial.map((issue) => [issue.id, issue]));

  function find(idOrKey: string): WorldIssue | undefined {
    const key = idOrKey.toUpperCase();
    return issues.get(idOrKey) ?? [...issues.values()].find((issue) => issue.key === key);
  }

  function create(draft: Omit<WorldIssue, 'id' | 'key'>, projectKey: string): WorldIssue {
    const all = [...issues.values()];
    const numbers = all
      .filter((issue) => issue.projectId === draft.projectId)
      .map((issue) => Number(issue.key.slice(issue.key.lastIndexOf('-') + 1)));
    const issue = {
      ...draft,
      id: following(
        all.map(({ id }) => Number(id)),
        10_000,
      ),
      key: `${projectKey}-${following(numbers, 1)}`,
    };
    issues.set(issue.id, issue);
    return issue;
  }

  return {
    all: () => [...issues.values()],
    of: (projectId) => [...issues.values()].filter((issue) => issue.projectId === projectId),
    find,
    create,
    replace: (issue) => {
      issues.set(issue.id, issue);
    },
    nextCommentId: () =>
      following(
        [...issues.values()].flatMap(({ comments }) => comments.map(({ id }) => Number(id))),
        10_000,
      ),
  };
}

/** One more than the highest, or `first` when there is none. */
function following(numbers: readonly number[], first: number): string {
  return String(numbers.reduce((highest, number) => Math.max(highest, number), first - 1) + 1);
}
