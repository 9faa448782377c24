import type { Caller } from '../../../product-server';
import { badRequest } from '../../routing/problem';
import type { WorldIssue } from '../../world/jira-issues';
import type { JiraContext } from '../context';
import { statuses } from '../issues/workflow';

/** A field that JQL knows. */
export interface JqlField {
  /** The values a clause is compared with; none is EMPTY. */
  readonly valuesOf: (issue: WorldIssue) => readonly string[];
  /** Labels and property values are compared letter by letter, names in any case. */
  readonly exact?: boolean;
  /** @throws Problem 400 for a value that Jira does not know for this field */
  readonly check?: (text: string) => void;
}

export interface JqlView {
  readonly context: JiraContext;
  readonly caller: Caller;
}

const propertyPattern = /^(?:issue\.)?property\[(["']?)(?<key>[^\]"']+)\1\]\.(?<path>.+)$/i;

/** A field by the name it has in JQL. @throws Problem 400 when there is none */
export function jqlField(name: string, view: JqlView): JqlField {
  const property = propertyPattern.exec(name)?.groups;
  const field =
    property === undefined
      ? fields(view)[name.toLowerCase()]
      : indexedProperty(property.key ?? '', property.path ?? '', view);
  if (field === undefined)
    throw badRequest(`Field '${name}' does not exist or you do not have permission to view it.`);
  return field;
}

function fields({ context }: JqlView): Readonly<Record<string, JqlField>> {
  const projectOf = (issue: WorldIssue) =>
    context.jira.projects.filter(({ id }) => id === issue.projectId);
  const project: JqlField = {
    valuesOf: (issue) => projectOf(issue).flatMap(({ id, key, name }) => [id, key, name]),
    check: (text) => {
      const known = context.jira.projects.some(({ id, key, name }) =>
        [id, key, name].some((label) => label.toLowerCase() === text.toLowerCase()),
      );
      if (!known) throw badRequest(`The value '${text}' does not exist for the field 'project'.`);
    },
  };
  const key: JqlField = {
    valuesOf: ({ key: issueKey, id }) => [issueKey, id],
    check: (text) => {
      if (context.issues.find(text) === undefined)
        throw badRequest(`An issue with key '${text}' does not exist for field 'key'.`);
    },
  };
  const type: JqlField = {
    valuesOf: ({ issueTypeId }) =>
      context.jira.issueTypes
        .filter(({ id }) => id === issueTypeId)
        .flatMap(({ id, name }) => [id, name]),
  };
  return {
    project,
    key,
    issuekey: key,
    id: key,
    issue: key,
    issuetype: type,
    type,
    labels: { valuesOf: ({ labels }) => labels, exact: true },
    status: { valuesOf: ({ status }) => [status, statuses[status].id] },
    statuscategory: { valuesOf: ({ status }) => [statuses[status].category.name] },
    resolution: { valuesOf: ({ status }) => (status === 'Done' ? ['Done'] : ['Unresolved']) },
    priority: { valuesOf: ({ priority }) => [priority] },
    summary: { valuesOf: ({ summary }) => [summary] },
    reporter: { valuesOf: ({ reporterAccountId }) => [reporterAccountId] },
    assignee: { valuesOf: ({ assigneeAccountId }) => optional(assigneeAccountId) },
    created: { valuesOf: ({ created }) => [created] },
    updated: { valuesOf: ({ updated }) => [updated] },
    duedate: { valuesOf: ({ duedate }) => optional(duedate) },
  };
}

/** Properties that no app has declared an index for are not searchable. */
function indexedProperty(key: string, path: string, { context }: JqlView): JqlField | undefined {
  if (!context.indexedProperties.has(`${key}.${path}`)) return undefined;
  return {
    exact: true,
    valuesOf: (issue) => {
      const found = path
        .split('.')
        .reduce<unknown>(
          (value, part) =>
            typeof value === 'object' && value !== null
              ? (value as Readonly<Record<string, unknown>>)[part]
              : undefined,
          issue.properties[key],
        );
      const list: readonly unknown[] = Array.isArray(found) ? found : [found];
      return list.filter((one) => ['string', 'number', 'boolean'].includes(typeof one)).map(String);
    },
  };
}

function optional(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text];
}
